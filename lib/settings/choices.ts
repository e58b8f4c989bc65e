import * as v from 'valibot'

/**
 * What the reader can choose: for each choice the values it takes and the one it has until
 * then. Each is stored under its own name, so that two windows that change different choices
 * at once overwrite nothing of each other's.
 */
const choices = v.object({
  /** Whether pages are read and highlighted at all. */
  highlights: v.fallback(v.boolean(), true),
})

export type Settings = Readonly<v.InferOutput<typeof choices>>
export type Choice = keyof Settings

/** The names under which the choices are stored. */
export const choiceNames: readonly string[] = Object.keys(choices.entries)

/** Reads what was stored, choice by choice: what cannot be read has its default. Never throws. */
export function settingsOf(stored: Readonly<Record<string, unknown>>): Settings {
  const known = Object.fromEntries(choiceNames.map((name) => [name, stored[name]]))
  return v.parse(choices, known)
}
