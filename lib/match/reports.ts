import type { LanguageTables } from '../compile/tables/language.ts'
import type { Candidate } from './candidates.ts'
import { finder, leavesStanding } from './find-around.ts'
import type { PatternMatch } from './pattern.ts'
import type { Quotation } from './quotes.ts'
import type { Sentence } from './sentence.ts'
import { countTokens, isComma, type Token } from './tokens.ts'

/** The words that make a label the name of the one who speaks: "The despot, they said". */
export function speakerLabelled(
  tables: LanguageTables,
  sentence: Sentence,
  candidate: Candidate,
): PatternMatch | undefined {
  const { anchor, rule, shape, terms } = candidate
  if (rule.anchor !== 'label') return undefined
  const apart = terms.target ? anchor.start - terms.target.end : -1
  const isAttribute = apart >= 0 && apart <= longestAttribute && shape?.relation !== 'naming'
  const start = terms.target && isAttribute ? terms.target.start : anchor.start
  const named = { ...candidate, anchor: { ...anchor, start } }
  return finder(tables, sentence, named, [named.anchor])(tables.voice.ofTheSpeaker)
}

/** Words between the one who is named and what he is called: "the ruler of Liberia, the despot". */
const longestAttribute = 1

/**
 * Who reports it: by a verb or a phrase, or before a colon. Of one who speaks and whom the match
 * itself names (`named`) only others report: "The ruler, often called a despot, said …".
 */
export function reportAround(
  tables: LanguageTables,
  sentence: Sentence,
  quotations: readonly Quotation[],
  candidate: Candidate,
  named: PatternMatch | undefined,
): PatternMatch | undefined {
  const { voice } = tables
  // A verb that is a term itself ("rejects talks") denies nothing, but tells whose stance it is.
  const find = finder(tables, sentence, candidate, [candidate.anchor])
  const report = find(
    voice.attributed,
    (match) =>
      (named !== undefined && !isBetween(match, named, candidate)) ||
      isBearer(match, candidate) ||
      isClosedBefore(tables, sentence, match, candidate) ||
      isBesideSpeech(tables, sentence, quotations, match, candidate) ||
      isPastSpeech(tables, sentence, quotations, match, candidate) ||
      isBeforeSpeech(sentence, quotations, match, candidate) ||
      leavesStanding(match, voice.leading, find),
  )
  if (named) return report
  const isTrail = ({ speaker, cue }: PatternMatch): boolean =>
    speaker?.end === sentence.tokens.length &&
    speaker.end - speaker.start <= longestTrail &&
    !joinsWords(sentence, cue)
  return (
    report ??
    (find(voice.headings) ? undefined : find(voice.headed, isLong(longestHead))) ??
    find(voice.trailed, (match) => !isTrail(match))
  )
}

/** Whether a report stands in the apposition that names the one who speaks, before its last words. */
function isBetween({ cue }: PatternMatch, named: PatternMatch, { anchor }: Candidate): boolean {
  if (!cue || !named.cue) return false
  const isApposition = named.cue.start < anchor.start && anchor.end < named.cue.end
  return isApposition && cue.start > named.cue.start && cue.end <= anchor.start
}

/** Whoever bears a label is a noun, however much like a verb it looks: "their demands are just". */
function isBearer({ cue }: PatternMatch, { rule, terms }: Candidate): boolean {
  const { target } = terms
  if (!cue || !target || rule.anchor !== 'label') return false
  return target.start <= cue.start && cue.end <= target.end
}

/** Refuses who is named in more words than a name and an office take. */
function isLong(longest: number): (match: PatternMatch) => boolean {
  return ({ speaker }) => speaker !== undefined && speaker.end - speaker.start > longest
}

/** A hyphen without space before it parts nothing: "foreign-backed". */
function joinsWords({ tokens }: Sentence, cue: PatternMatch['cue']): boolean {
  if (!cue) return false
  const mark = tokens[cue.start]
  return mark?.text === '-' && tokens[cue.start - 1]?.end === mark.start
}

/** Words of the one who is named before a colon: "Deputy interior minister of the republic: …". */
const longestHead = 6

/** Words of the one who is named behind a headline: "Protesters are terrorists: minister". */
const longestTrail = 4

/** Whether a verb belongs to a relative clause that ends before the match: ", whom some call vain, shot". */
export function isClosedBefore(
  { voice }: LanguageTables,
  sentence: Sentence,
  { cue }: PatternMatch,
  { anchor, rule }: Candidate,
): boolean {
  const { tokens } = sentence
  if (!cue || cue.end > anchor.start) return false
  let start = cue.start
  while (start > 0 && !isComma(tokens[start - 1])) start -= 1
  if (start === 0 || !sentence.hasWithin(voice.relatives, start, cue.end)) return false
  const rest = tokens.slice(cue.end, anchor.start).findIndex(isComma)
  const isOver = rule.anchor === 'cue' || anchor.start - cue.end - rest > 2
  return rest >= 1 && isOver
}

/** '"…," he told the men, who fear the despot', '"…," he said after the riots': the outlet's own. */
function isBesideSpeech(
  { voice }: LanguageTables,
  sentence: Sentence,
  quotations: readonly Quotation[],
  { cue }: PatternMatch,
  { anchor }: Candidate,
): boolean {
  const { tokens, transparent } = sentence
  if (!cue || cue.end > anchor.start) return false
  const from = tokens[cue.end - 1]?.start ?? 0
  const isSpoken = quotations.some(
    ({ words, end }) =>
      words > voice.scareQuoteWords &&
      end <= from &&
      countTokens(tokens, end, from) <= longestSpeaker,
  )
  if (!isSpoken) return false
  const sceneEnd = Math.min(cue.end + longestSpeaker, anchor.start)
  if (sentence.hasWithin(voice.sceneOpeners, cue.end, sceneEnd)) return true
  return tokens
    .slice(cue.end, anchor.start)
    .some(
      (token, index) =>
        isComma(tokens[cue.end + index - 1]) &&
        (isArticle(token, transparent[cue.end + index]) ||
          sentence.hasAt(voice.relatives, cue.end + index)),
    )
}

/** 'Said "…" and sent police to the marchers': what is done after a speech is no part of it. */
function isPastSpeech(
  { voice }: LanguageTables,
  sentence: Sentence,
  quotations: readonly Quotation[],
  { cue }: PatternMatch,
  { anchor }: Candidate,
): boolean {
  const { tokens, coordinators, transparent } = sentence
  const from = tokens[(cue?.end ?? 0) - 1]
  const to = tokens[anchor.start]
  if (!cue || !from || !to || cue.end > anchor.start) return false
  const speech = quotations.find(
    ({ start, end, words }) =>
      words > voice.scareQuoteWords && start >= from.end && end <= to.start,
  )
  const next = tokens.findIndex(({ start }) => speech !== undefined && start >= speech.end)
  const joined = isComma(tokens[next]) ? next + 1 : next
  const verb = joined + 1
  if (next < 0 || !coordinators[joined] || verb >= anchor.start) return false
  return !sentence.hasAt(voice.pronouns, verb) && transparent[verb] !== true
}

/** 'Flowers for the instructors: "…," he said': what stands before a colon and a speech sets its scene. */
function isBeforeSpeech(
  { tokens }: Sentence,
  quotations: readonly Quotation[],
  { cue }: PatternMatch,
  { anchor }: Candidate,
): boolean {
  const from = tokens[anchor.end - 1]
  // The comma of “…,” belongs to both, the speech and its verb.
  const to = tokens[(cue?.end ?? 0) - 1]
  if (!cue || !from || !to || cue.start < anchor.end) return false
  return quotations.some(({ start, end }) => {
    if (start < from.end || end > to.end) return false
    const before = tokens.filter((token) => token.end <= start).at(-1)
    return before?.text === ':'
  })
}

/** An article behind a comma begins an apposition: '"…," he said on Friday, the day of the march'. */
function isArticle(token: Token | undefined, isTransparent: boolean | undefined): boolean {
  return token?.kind === 'word' && isTransparent === true
}

/** Tokens of the one who is named between a speech and its verb. */
const longestSpeaker = 8
