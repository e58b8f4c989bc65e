import type { Match } from '../match/types.ts'

/** A run of the text as other programs read it: UTF-16 offsets, `end` exclusive. */
interface RunRecord {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A match in the guide's fields; plain data that survives JSON. */
export interface MatchRecord extends RunRecord {
  readonly frame: string
  readonly rule: string
  readonly terms: readonly (RunRecord & { readonly role: string })[]
  readonly voice: string
  /** The words that name who speaks, where the text names one. */
  readonly speaker?: string
  readonly lang: string
}

/**
 * A match of a passage as a record; `passageStart` is where the passage begins in the text that
 * the offsets are to count from.
 */
export function recordOf(match: Match, passageStart = 0): MatchRecord {
  const { frame, rule, text, terms, voice, speaker, lang } = match
  return {
    ...{ frame, rule, text },
    start: passageStart + match.start,
    end: passageStart + match.end,
    terms: terms.map((term) => ({
      role: term.role,
      start: passageStart + term.start,
      end: passageStart + term.end,
      text: term.text,
    })),
    voice,
    ...(speaker && { speaker: speaker.text }),
    lang,
  }
}
