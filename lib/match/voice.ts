import type { LanguageTables, Pattern } from '../compile/tables.ts'
import { roles, type Voice } from '../lexicon/types.ts'
import type { Candidate } from './candidates.ts'
import type { TokenRun } from './cursor.ts'
import { matchPattern, type PatternMatch } from './pattern.ts'
import type { Quotation } from './quotes.ts'
import type { Sentence } from './sentence.ts'

/** The voice of a match, and the words that decided it. */
export interface VoiceReading {
  readonly voice: Voice
  readonly speaker: TokenRun | undefined
  readonly cue: TokenRun | undefined
}

/** Reads who says it: the first that fits, in the guide's order. */
export function readVoice(
  tables: LanguageTables,
  sentence: Sentence,
  quotations: readonly Quotation[],
  candidate: Candidate,
): VoiceReading {
  const { voice } = tables
  const terms = Object.values(candidate.terms)
  const held = (patterns: readonly Pattern[]): PatternMatch | undefined =>
    firstMatch(tables, sentence, candidate, patterns, terms)
  const quotation = quotationAround(sentence, quotations, candidate.anchor)
  // A verb that is a term itself ("rejects talks") denies nothing, but tells whose stance it is.
  const report = reportAround(tables, sentence, candidate)
  const denial = held(voice.denied)
  if (denial) return reading('denied', denial, report)
  if (quotation && isScareQuote(tables, sentence, quotation)) {
    return { voice: 'distanced', speaker: report?.speaker, cue: report?.cue }
  }
  const distance = held(voice.distanced)
  if (distance) return reading('distanced', distance, report)
  if (report) return reading('attributed', report, undefined)
  const outer = quotations.find(
    (quote) => quote !== quotation && covers(sentence, quote, candidate),
  )
  if (quotation || outer) return { voice: 'attributed', speaker: undefined, cue: undefined }
  return { voice: 'asserted', speaker: undefined, cue: undefined }
}

function reading(
  voice: Voice,
  match: PatternMatch,
  report: PatternMatch | undefined,
): VoiceReading {
  return { voice, speaker: match.speaker ?? report?.speaker, cue: match.cue }
}

/** Who reports it: by a verb or a phrase, or before a colon. */
function reportAround(
  tables: LanguageTables,
  sentence: Sentence,
  candidate: Candidate,
): PatternMatch | undefined {
  const { voice } = tables
  const held = (patterns: readonly Pattern[]): PatternMatch | undefined =>
    firstMatch(tables, sentence, candidate, patterns, [candidate.anchor])
  if (candidate.rule.anchor === 'label' && held(voice.ofTheSpeaker)) return undefined
  return held(voice.attributed) ?? (held(voice.headings) ? undefined : held(voice.headed))
}

/** A short quotation, unless it is a clause of its own: "He's a despot" is speech. */
function isScareQuote(
  { voice }: LanguageTables,
  { tokens, hitsFrom }: Sentence,
  quotation: Quotation,
): boolean {
  if (quotation.words > voice.scareQuoteWords) return false
  return !tokens.some(
    (token, index) =>
      token.start >= quotation.start &&
      token.end <= quotation.end &&
      hitsFrom[index]?.some((hit) => hit.list === voice.clauseMakers),
  )
}

function firstMatch(
  tables: LanguageTables,
  sentence: Sentence,
  candidate: Candidate,
  patterns: readonly Pattern[],
  taken: readonly TokenRun[],
): PatternMatch | undefined {
  const place = {
    sentence,
    anchor: 'it',
    at: candidate.anchor,
    terms: {},
    taken,
    notSpeaker: notSpeaker(candidate),
    speakers: tables.voice,
  } as const
  for (const pattern of patterns) {
    const match = matchPattern(place, pattern)
    if (match) return match
  }
  return undefined
}

/** The one who acts may be the one who speaks; the other terms are what is spoken of. */
function notSpeaker({ terms }: Candidate): readonly TokenRun[] {
  return roles.flatMap((role) => (role === 'actor' ? [] : (terms[role] ?? [])))
}

/** The innermost quotation that holds the anchor, or that stands around a part of it. */
function quotationAround(
  sentence: Sentence,
  quotations: readonly Quotation[],
  anchor: TokenRun,
): Quotation | undefined {
  const start = sentence.tokens[anchor.start]?.start ?? 0
  const end = sentence.tokens[anchor.end - 1]?.end ?? 0
  const around = quotations.filter((quote) => quote.start < end && quote.end > start)
  return around.reduce<Quotation | undefined>(
    (best, quote) => (best && best.words <= quote.words ? best : quote),
    undefined,
  )
}

function covers(sentence: Sentence, quote: Quotation, candidate: Candidate): boolean {
  const start = sentence.tokens[candidate.anchor.start]?.start ?? 0
  const end = sentence.tokens[candidate.anchor.end - 1]?.end ?? 0
  return quote.start <= start && quote.end >= end
}
