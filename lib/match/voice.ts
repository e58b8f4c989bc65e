import type { LanguageTables } from '../compile/tables/language.ts'
import type { Voice } from '../lexicon/types.ts'
import type { Candidate } from './candidates.ts'
import type { TokenRun } from './cursor.ts'
import { finder, isWithin, leavesStanding } from './find-around.ts'
import type { PatternMatch } from './pattern.ts'
import type { Quotation } from './quotes.ts'
import { isClosedBefore, reportAround, speakerLabelled } from './reports.ts'
import { covers, quotationAround, scareQuoteAround } from './scare-quotes.ts'
import type { Sentence } from './sentence.ts'
import { countTokens } from './tokens.ts'
import type { VoiceCue } from './types.ts'

/** What decided a voice, and where it stands. */
interface CueRun extends TokenRun, Pick<VoiceCue, 'by'> {}

/** The voice of a match, and what decided it. */
export interface VoiceReading {
  readonly voice: Voice
  readonly speaker: TokenRun | undefined
  readonly cue: CueRun | undefined
}

/** A name with the article that patterns pass over. */
function withArticle({ voice }: LanguageTables, sentence: Sentence, name: TokenRun): TokenRun {
  const { tokens, transparent } = sentence
  const before = name.start - 1
  if (sentence.hasAt(voice.pronouns, name.start) || sentence.hasAt(voice.speakerEnds, before)) {
    return name
  }
  const isArticle = tokens[before]?.kind === 'word' && transparent[before] === true
  return isArticle ? { ...name, start: before } : name
}

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
  const report = reportAround(tables, sentence, quotations, candidate, ofSpeaker)
  const denial = find(
    voice.denied,
    (match) =>
      isWithin(match, ofSpeaker) ||
      isClosedBefore(tables, sentence, match, candidate) ||
      leavesStanding(match, voice.standing, find),
  )
  if (denial) return reading('denied', denial, report)
  const held = scareQuoteAround(tables, sentence, quotations, candidate, report)
  if (held) {
    return { voice: 'distanced', speaker: report?.speaker, cue: marksAround(sentence, held) }
  }
  const distance = find(
    voice.distanced,
    (match) =>
      isOfTheTarget(match, candidate) ||
      isOfTheQuoted(sentence, quotations, match, candidate) ||
      leavesStanding(match, voice.standing, find),
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

/** The tokens of a quotation and its marks, as far as they stand in a sentence. */
function marksAround({ tokens }: Sentence, { start, end }: Quotation): CueRun {
  const first = tokens.findIndex((token) => token.start >= start)
  const inside = tokens.filter((token) => token.start >= start && token.end <= end)
  return { start: first, end: first + inside.length, by: 'quotation-marks' }
}

function reading(
  voice: Voice,
  match: PatternMatch,
  report: PatternMatch | undefined,
): VoiceReading {
  const cue = match.cue && ({ ...match.cue, by: 'words' } as const)
  return { voice, speaker: match.speaker ?? report?.speaker, cue }
}

/** "So-called peaceful marchers hid gangs": what is held off is the target, not what it hid. */
function isOfTheTarget({ cue }: PatternMatch, { terms, anchor }: Candidate): boolean {
  const { target } = terms
  if (!cue || !target) return false
  return cue.end <= target.start && target.end < anchor.start && target.start - cue.end <= 1
}

/** 'Vowed to crush the "idlers", as he calls them': what is named is what the marks hold. */
function isOfTheQuoted(
  { tokens }: Sentence,
  quotations: readonly Quotation[],
  { cue }: PatternMatch,
  { anchor }: Candidate,
): boolean {
  const from = tokens[anchor.end - 1]
  const to = tokens[cue?.start ?? 0]
  if (!cue || !from || !to || cue.start < anchor.end) return false
  return quotations.some(
    ({ start, end }) =>
      start >= from.end && end <= to.start && countTokens(tokens, end, to.start) <= 1,
  )
}

function isStance({ voice }: LanguageTables, sentence: Sentence, { anchor }: Candidate): boolean {
  return sentence.hasWithin(voice.stances, anchor.start, anchor.end)
}
