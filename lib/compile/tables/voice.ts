import type { Pattern } from './patterns.ts'

export interface VoiceTable {
  readonly denied: readonly Pattern[]
  readonly standing: readonly Pattern[]
  readonly distanced: readonly Pattern[]
  readonly attributed: readonly Pattern[]
  readonly leading: readonly Pattern[]
  readonly headed: readonly Pattern[]
  readonly trailed: readonly Pattern[]
  readonly headings: readonly Pattern[]
  readonly ofTheSpeaker: readonly Pattern[]
  readonly quotes: readonly (readonly [string, string])[]
  readonly scareQuoteWords: number
  readonly clauseMakers: number
  readonly addressees: readonly string[]
  readonly stances: number
  readonly relatives: number
  readonly sceneOpeners: number
  readonly speakerEnds: number
  readonly speakerLeads: number
  readonly speakerOpeners: number
  readonly pronouns: number
}

/** What words of a list tell of the borders around them; bits. */
export const tells = {
  /** A clause begins. */
  clauseWord: 1,
  /** A clause begins, where a comma stands before. */
  afterComma: 2,
  phraseEnd: 4,
  /** Patterns pass over the word. */
  transparent: 8,
  /** Like is joined with like. */
  coordinator: 16,
  /** What follows is no verb. */
  nounMaker: 32,
  /** A word right behind it that could begin a clause is an adverb: "have since". */
  keepsClause: 64,
  /** A noun phrase begins, unless the word before it leads up to one. */
  article: 128,
  /** What follows may be an article without a phrase of its own: "only the", "clearly the". */
  leadsToArticle: 256,
} as const

export interface BorderTable {
  readonly abbreviations: readonly string[]
  readonly marks: string
  /** Per list the bits of what its words tell. */
  readonly tells: Uint16Array
  /** The same, of those that carry the affix that joins like with like. */
  readonly tellsJoined: Uint16Array
  /** Bit of the affix that joins like with like; 0 where the language has none. */
  readonly coordinatingAffix: number
  /** Bit of the endings of verbs that are none behind a noun maker; 0 where the language has none. */
  readonly finite: number
}
