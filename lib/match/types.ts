import type {
  LanguageCode,
  Role,
  ShapeRelation,
  Source,
  Voice,
  VoiceCueKind,
} from '../lexicon/types.ts'

declare const textOffset: unique symbol

/** UTF-16 offset into the text that was given to the detector; never into a DOM node. */
export type TextOffset = number & { readonly [textOffset]: true }

/** A run of the text; `end` is exclusive. */
export interface Span {
  readonly start: TextOffset
  readonly end: TextOffset
  readonly text: string
}

/** A term that took part in a match. */
export interface Term extends Span {
  readonly role: Role
}

/** What decided the voice of a match; quotation marks with the words that they hold. */
export interface VoiceCue extends Span {
  readonly by: VoiceCueKind
}

/** Why the match was made, so that a reader can be told without running anything again. */
export interface Evidence {
  /** The shape that related the terms; none for a rule of one term. */
  readonly shape: { readonly name: string; readonly relation: ShapeRelation } | undefined
  /** None where the outlet speaks. */
  readonly voiceCue: VoiceCue | undefined
  readonly source: Source
}

/** One frame at one place. */
export interface Match extends Span {
  readonly frame: string
  readonly rule: string
  readonly terms: readonly Term[]
  readonly voice: Voice
  readonly speaker: Span | undefined
  readonly lang: LanguageCode
  readonly evidence: Evidence
}

/**
 * What stands beside a text on its page, its paragraphs parted by empty lines; no more than
 * `passageReach` of it is read. Asked only where a match hangs on it.
 */
export interface TextAround {
  before(): string
  after(): string
}

/** Matches on their way: each step is a small part of the work, the last one gives them. */
export type Steps = Generator<undefined, readonly Match[]>

/** Reads texts of one language. Never throws, whatever the text. */
export interface Detector {
  readonly lang: LanguageCode
  /** The matches of one block of running text, in the order of the text. */
  detect(text: string, around?: TextAround): readonly Match[]
  /** The same bit by bit, so that a page goes on between: other texts may be read meanwhile. */
  steps(text: string, around?: TextAround): Steps
}
