import type { LanguageTables, Pattern } from '../compile/tables.ts'
import { roles, type Voice } from '../lexicon/types.ts'
import type { Candidate } from './candidates.ts'
import type { TokenRun } from './cursor.ts'
import { matchPattern, type PatternMatch } from './pattern.ts'
import { hasWords } from './possible.ts'
import type { Quotation } from './quotes.ts'
import type { Sentence } from './sentence.ts'
import { isComma } from './tokens.ts'

/** The voice of a match, and the words that decided it. */
export interface VoiceReading {
  readonly voice: Voice
  readonly speaker: TokenRun | undefined
  readonly cue: TokenRun | undefined
}

/** A name with the article that patterns pass over. */
function withArticle({ voice }: LanguageTables, sentence: Sentence, name: TokenRun): TokenRun {
  const { tokens, transparent, hitsFrom } = sentence
  const before = name.start - 1
  if (hitsFrom[name.start]?.some(({ list }) => list === voice.pronouns)) return name
  const isArticle = tokens[before]?.kind === 'word' && transparent[before] === true
  return isArticle ? { ...name, start: before } : name
}

/** Finds the first pattern that stands around a match; `unless` refuses what it stands on. */
type Find = (
  patterns: readonly Pattern[],
  unless?: (match: PatternMatch) => boolean,
) => PatternMatch | undefined

/** Reads who says it: the first that fits, in the guide's order. */
export function readVoice(
  tables: LanguageTables,
  sentence: Sentence,
  quotations: readonly Quotation[],
  candidate: Candidate,
): VoiceReading {
  const read = readWording(tables, sentence, quotations, candidate)
  return read.speaker ? { ...read, speaker: withArticle(tables, sentence, read.speaker) } : read
}

function readWording(
  tables: LanguageTables,
  sentence: Sentence,
  quotations: readonly Quotation[],
  candidate: Candidate,
): VoiceReading {
  const { voice } = tables
  const find = finder(tables, sentence, candidate, Object.values(candidate.terms))
  const ofSpeaker = speakerLabelled(tables, sentence, candidate)
  const quotation = quotationAround(sentence, quotations, candidate.anchor)
  const report = ofSpeaker ? undefined : reportAround(tables, sentence, quotations, candidate)
  const denial = find(
    voice.denied,
    (match) =>
      isWithin(match, ofSpeaker) ||
      isClosedBefore(tables, sentence, match, candidate) ||
      leavesStanding(match, voice.standing, find),
  )
  if (denial) return reading('denied', denial, report)
  if (scareQuoteAround(tables, sentence, quotations, candidate)) {
    return { voice: 'distanced', speaker: report?.speaker, cue: report?.cue }
  }
  const distance = find(
    voice.distanced,
    (match) => isOfTheTarget(match, candidate) || leavesStanding(match, voice.standing, find),
  )
  if (distance) return reading('distanced', distance, report)
  if (report) return reading('attributed', report, undefined)
  const outer = quotations.find(
    (quote) => quote !== quotation && covers(sentence, quote, candidate),
  )
  if (quotation || outer || isStance(tables, sentence, candidate)) {
    return { voice: 'attributed', speaker: undefined, cue: undefined }
  }
  return { voice: 'asserted', speaker: undefined, cue: undefined }
}

function reading(
  voice: Voice,
  match: PatternMatch,
  report: PatternMatch | undefined,
): VoiceReading {
  return { voice, speaker: match.speaker ?? report?.speaker, cue: match.cue }
}

/** Whether what denies or reports is a part of wording that does not: "did not deny that". */
function leavesStanding(mark: PatternMatch, standing: readonly Pattern[], find: Find): boolean {
  return find(standing, (match) => !isWithin(mark, match)) !== undefined
}

function isWithin({ cue }: PatternMatch, whole: PatternMatch | undefined): boolean {
  if (!cue || !whole?.cue) return false
  return whole.cue.start <= cue.start && cue.start < whole.cue.end
}

/** The words that make a label the name of the one who speaks: "The despot, they said". */
function speakerLabelled(
  tables: LanguageTables,
  sentence: Sentence,
  candidate: Candidate,
): PatternMatch | undefined {
  const { anchor, rule, terms } = candidate
  if (rule.anchor !== 'label') return undefined
  const start =
    terms.target && terms.target.end === anchor.start ? terms.target.start : anchor.start
  const named = { ...candidate, anchor: { ...anchor, start } }
  return finder(tables, sentence, named, [named.anchor])(tables.voice.ofTheSpeaker)
}

/** "So-called peaceful marchers hid gangs": what is held off is the target, not what it hid. */
function isOfTheTarget({ cue }: PatternMatch, { terms, anchor }: Candidate): boolean {
  const { target } = terms
  if (!cue || !target) return false
  return cue.end <= target.start && target.end < anchor.start && target.start - cue.end <= 1
}

/** Who reports it: by a verb or a phrase, or before a colon. */
function reportAround(
  tables: LanguageTables,
  sentence: Sentence,
  quotations: readonly Quotation[],
  candidate: Candidate,
): PatternMatch | undefined {
  const { voice } = tables
  // A verb that is a term itself ("rejects talks") denies nothing, but tells whose stance it is.
  const find = finder(tables, sentence, candidate, [candidate.anchor])
  const report = find(
    voice.attributed,
    (match) =>
      isClosedBefore(tables, sentence, match, candidate) ||
      isBesideSpeech(tables, sentence, quotations, match, candidate) ||
      leavesStanding(match, voice.leading, find),
  )
  const isTrail = ({ speaker }: PatternMatch): boolean =>
    speaker?.end === sentence.tokens.length && speaker.end - speaker.start <= longestTrail
  return (
    report ??
    (find(voice.headings) ? undefined : find(voice.headed, isLong(longestHead))) ??
    find(voice.trailed, (match) => !isTrail(match))
  )
}

/** Refuses who is named in more words than a name and an office take. */
function isLong(longest: number): (match: PatternMatch) => boolean {
  return ({ speaker }) => speaker !== undefined && speaker.end - speaker.start > longest
}

/** Words of the one who is named before a colon: "Deputy interior minister of the republic: …". */
const longestHead = 6

/** Words of the one who is named behind a headline: "Protesters are terrorists: minister". */
const longestTrail = 4

/** Whether a verb belongs to a relative clause that ends before the match: ", whom some call vain, shot". */
function isClosedBefore(
  { voice }: LanguageTables,
  { tokens, hitsFrom }: Sentence,
  { cue }: PatternMatch,
  { anchor, rule }: Candidate,
): boolean {
  if (!cue || cue.end > anchor.start) return false
  let start = cue.start
  while (start > 0 && !isComma(tokens[start - 1])) start -= 1
  const opens = hitsFrom
    .slice(start, cue.start)
    .some((hits) => hits.some(({ list }) => list === voice.relatives))
  if (start === 0 || !opens) return false
  const rest = tokens.slice(cue.end, anchor.start).findIndex(isComma)
  const isOver = rule.anchor === 'cue' || anchor.start - cue.end - rest > 2
  return rest >= 2 && isOver
}

/** '"…," he told the men, who fear the despot': what is said about the listeners is the outlet's own. */
function isBesideSpeech(
  { voice }: LanguageTables,
  { tokens, hitsFrom }: Sentence,
  quotations: readonly Quotation[],
  { cue }: PatternMatch,
  { anchor }: Candidate,
): boolean {
  if (!cue || cue.end > anchor.start) return false
  const from = tokens[cue.end - 1]?.start ?? 0
  const isSpoken = quotations.some(
    ({ words, end }) =>
      words > voice.scareQuoteWords &&
      end <= from &&
      tokens.filter((token) => token.start >= end && token.start < from).length <= longestSpeaker,
  )
  if (!isSpoken) return false
  return hitsFrom
    .slice(cue.end, anchor.start)
    .some(
      (hits, index) =>
        isComma(tokens[cue.end + index - 1]) && hits.some(({ list }) => list === voice.relatives),
    )
}

/** Tokens of the one who is named between a speech and its verb. */
const longestSpeaker = 8

/** What is held in scare quotes may be the anchor, or what makes the frame beside it: moved "from abroad". */
function scareQuoteAround(
  tables: LanguageTables,
  sentence: Sentence,
  quotations: readonly Quotation[],
  candidate: Candidate,
): Quotation | undefined {
  const { anchor, terms } = candidate
  const held = [anchor, terms.actor, terms.place].flatMap((term) => term ?? [])
  return held
    .flatMap((term) => quotationAround(sentence, quotations, term) ?? [])
    .find((quotation) => isScareQuote(tables, sentence, quotation, candidate))
}

/** A short quotation, unless it is a clause of its own: "He's a despot" is speech. */
function isScareQuote(
  { voice }: LanguageTables,
  { tokens, hitsFrom }: Sentence,
  quotation: Quotation,
  { shape, terms }: Candidate,
): boolean {
  if (quotation.words > voice.scareQuoteWords) return false
  const inside = (index: number): boolean => {
    const token = tokens[index]
    return token !== undefined && token.start >= quotation.start && token.end <= quotation.end
  }
  const isSentence =
    shape?.relation === 'copula' &&
    terms.target !== undefined &&
    Object.values(terms).every(({ start }) => inside(start))
  return !(
    isSentence ||
    tokens.some(
      (_, index) =>
        inside(index) && hitsFrom[index]?.some((hit) => hit.list === voice.clauseMakers),
    )
  )
}

function finder(
  tables: LanguageTables,
  sentence: Sentence,
  candidate: Candidate,
  taken: readonly TokenRun[],
): Find {
  const place = {
    sentence,
    anchor: 'it',
    at: candidate.anchor,
    terms: {},
    taken,
    notSpeaker: notSpeaker(candidate),
    speakers: tables.voice,
  } as const
  return (patterns, unless) => {
    for (const pattern of patterns) {
      const match = hasWords(pattern, sentence) ? matchPattern(place, pattern) : undefined
      if (match && !unless?.(match)) return match
    }
    return undefined
  }
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
  const around = quotations.filter(
    (quote) => quote.start < end && quote.end > start && !isOfALater(sentence, quote, anchor),
  )
  return around.reduce<Quotation | undefined>(
    (best, quote) => (best && best.words <= quote.words ? best : quote),
    undefined,
  )
}

function isStance({ voice }: LanguageTables, sentence: Sentence, { anchor }: Candidate): boolean {
  const within = sentence.hitsFrom.slice(anchor.start, anchor.end)
  return within.some((hits) => hits.some(({ list }) => list === voice.stances))
}

/** In a coordination the first label tells the voice: thugs and "agents" are plainly thugs. */
function isOfALater(
  { tokens, coordinators }: Sentence,
  quote: Quotation,
  anchor: TokenRun,
): boolean {
  return tokens
    .slice(anchor.start, anchor.end)
    .some(({ end }, index) => end <= quote.start && coordinators[anchor.start + index] === true)
}

function covers(sentence: Sentence, quote: Quotation, candidate: Candidate): boolean {
  const start = sentence.tokens[candidate.anchor.start]?.start ?? 0
  const end = sentence.tokens[candidate.anchor.end - 1]?.end ?? 0
  return quote.start <= start && quote.end >= end
}
