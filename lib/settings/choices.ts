import * as v from 'valibot'
import { type Family, families } from '../lexicon/types.ts'

/** One thing that the reader can turn off. */
export type Switch =
  | { readonly kind: 'all' }
  /** A site as `siteOf` names it, so that its subdomains go with it. */
  | { readonly kind: 'site'; readonly host: string }
  | { readonly kind: 'family'; readonly id: Family }
  | { readonly kind: 'frame'; readonly id: string }
  | { readonly kind: 'rule'; readonly frame: string; readonly rule: string }

/** The reader's choices, as far as they could be read. */
export interface Settings {
  /** Whether pages are read and highlighted at all. */
  readonly highlights: boolean
  readonly off: {
    readonly sites: ReadonlySet<string>
    readonly families: ReadonlySet<Family>
    readonly frames: ReadonlySet<string>
    /** As `frame/rule`. */
    readonly rules: ReadonlySet<string>
  }
  /** Names of choices that are stored in a form nobody can read; each has its default meanwhile. */
  readonly damaged: readonly string[]
  /** False where the browser's store itself could not be read: every choice has its default. */
  readonly isStoreReadable: boolean
}

/** What is stored, by name. */
export type Stored = Readonly<Record<string, unknown>>

const allName = 'highlights'
const offName = /^off:(site|family|frame|rule):(.+)$/s
const isFamily = v.picklist(families)

/**
 * The name under which a switch is stored: one a switch, so that two windows that turn different
 * switches at once overwrite nothing of each other's. Names never change.
 */
export function nameOf(choice: Switch): string {
  if (choice.kind === 'all') return allName
  return `off:${choice.kind}:${idOf(choice)}`
}

/** Whether a name is one of ours; what a newer version stores besides is let be. */
export function isChoiceName(name: string): boolean {
  return name === allName || offName.test(name)
}

/** Whether a switch itself is on; others may still hide what it is for. */
export function isOn({ highlights, off }: Settings, choice: Switch): boolean {
  if (choice.kind === 'all') return highlights
  if (choice.kind === 'site') return !off.sites.has(choice.host)
  if (choice.kind === 'family') return !off.families.has(choice.id)
  if (choice.kind === 'frame') return !off.frames.has(choice.id)
  return !off.rules.has(idOf(choice))
}

/** Whether no switch keeps the matches of a rule away. */
export function isShown(
  settings: Settings,
  match: { readonly family: Family; readonly frame: string; readonly rule: string },
): boolean {
  return (
    isOn(settings, { kind: 'family', id: match.family }) &&
    isOn(settings, { kind: 'frame', id: match.frame }) &&
    isOn(settings, { kind: 'rule', frame: match.frame, rule: match.rule })
  )
}

/** Reads what was stored, choice by choice: one that cannot be read has its default. Never throws. */
export function settingsOf(stored: Stored, isStoreReadable = true): Settings {
  const off = {
    ...{ sites: new Set<string>(), frames: new Set<string>(), rules: new Set<string>() },
    families: new Set<Family>(),
  }
  const names = Object.keys(stored).filter(isChoiceName)
  const damaged = names.filter((name) => typeof stored[name] !== 'boolean')
  for (const name of names) {
    const [, kind, id = ''] = offName.exec(name) ?? []
    if (stored[name] !== true) continue
    if (kind === 'site') off.sites.add(id)
    if (kind === 'frame') off.frames.add(id)
    if (kind === 'rule') off.rules.add(id)
    // A family that a newer version knows is neither ours to read nor damaged.
    if (kind === 'family' && v.is(isFamily, id)) off.families.add(id)
  }
  return { highlights: stored[allName] !== false, off, damaged, isStoreReadable }
}

function idOf(choice: Exclude<Switch, { kind: 'all' }>): string {
  if (choice.kind === 'site') return choice.host
  return choice.kind === 'rule' ? `${choice.frame}/${choice.rule}` : choice.id
}
