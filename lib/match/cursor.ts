import type { VoiceTable } from '../compile/tables/voice.ts'
import type { Role } from '../lexicon/types.ts'
import type { Sentence } from './sentence.ts'

/** A run of tokens, `end` exclusive. */
export interface TokenRun {
  readonly start: number
  readonly end: number
}

/** Where a pattern is held against a sentence. */
export interface PatternPlace {
  readonly sentence: Sentence
  /** The slot that is known already, and where it stands. */
  readonly anchor: Role | 'it'
  readonly at: TokenRun & { readonly features: number }
  /** The lists that fill each role. */
  readonly terms: Readonly<Partial<Record<Role, readonly number[]>>>
  /** Tokens that the pattern's own words must not be taken from. */
  readonly taken: readonly TokenRun[]
  /** Tokens that name no speaker. */
  readonly notSpeaker: readonly TokenRun[]
  /** The lists that end a speaker's name, and that are one by themselves. */
  readonly speakers: Pick<
    VoiceTable,
    'speakerEnds' | 'speakerLeads' | 'speakerOpeners' | 'pronouns' | 'addressees'
  >
}

/** Towards the end of the sentence, or towards its start. */
export type Direction = 1 | -1

/** A boundary between tokens that the elements so far have reached, and what they took. */
export interface Cursor {
  readonly at: number
  readonly from: Cursor | undefined
  readonly took: Taken | undefined
}

/** A run of tokens, and what it was taken as. */
export interface Taken extends TokenRun {
  readonly as: Role | 'speaker' | 'own words'
}

/** Whether two runs share a token. */
export function overlap(a: TokenRun, b: TokenRun): boolean {
  return a.start < b.end && a.end > b.start
}
