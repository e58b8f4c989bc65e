import type { LanguageTables } from '../compile/tables/language.ts'
import type { ShapeRelation } from '../lexicon/types.ts'
import type { Candidate } from './candidates.ts'
import type { TokenRun } from './cursor.ts'
import type { PatternMatch } from './pattern.ts'
import type { Quotation } from './quotes.ts'
import type { Sentence } from './sentence.ts'
import { countTokens, type Token } from './tokens.ts'

/** What is held in scare quotes may be the anchor, or what makes the frame beside it: moved "from abroad". */
export function scareQuoteAround(
  tables: LanguageTables,
  sentence: Sentence,
  quotations: readonly Quotation[],
  candidate: Candidate,
  report: PatternMatch | undefined,
): Quotation | undefined {
  const { anchor, terms } = candidate
  const { label, actor, place, cue, object } = terms
  const done = undergoes(candidate) ? terms.target : undefined
  const held = [anchor, actor, place, cue, label, object, done].flatMap((term) => term ?? [])
  return held
    .flatMap((term) => quotationAround(sentence, quotations, term) ?? [])
    .find((quotation) => isScareQuote(tables, sentence, quotation, candidate, report))
}

/** "Order" that is restored is held off; "strikers" who break windows are not what the frame says. */
function undergoes({ rule, shape }: Candidate): boolean {
  return rule.anchor === 'cue' && shape !== undefined && undergoing.has(shape.relation)
}

const undergoing: ReadonlySet<ShapeRelation> = new Set(['object', 'passive', 'noun', 'modifier'])

/** A short quotation, unless it is a clause of its own: "He's a despot" is speech. */
function isScareQuote(
  { voice }: LanguageTables,
  sentence: Sentence,
  quotation: Quotation,
  { shape, terms }: Candidate,
  report: PatternMatch | undefined,
): boolean {
  const { tokens } = sentence
  if (quotation.words > voice.scareQuoteWords) return false
  const inside = (index: number): boolean => {
    const token = tokens[index]
    return token !== undefined && token.start >= quotation.start && token.end <= quotation.end
  }
  const isSentence =
    (shape?.relation === 'copula' || isTagged(tokens, quotation, report)) &&
    terms.target !== undefined &&
    Object.values(terms).every(({ start }) => inside(start))
  return !(
    isSentence || tokens.some((_, at) => inside(at) && sentence.hasAt(voice.clauseMakers, at))
  )
}

/** Whether the verb of saying follows a quotation at once: '"Peaceful strikers," she said'. */
function isTagged(
  tokens: readonly Token[],
  { end }: Quotation,
  report: PatternMatch | undefined,
): boolean {
  const verb = report?.cue && tokens[report.cue.start]
  return verb !== undefined && verb.start >= end && countTokens(tokens, end, verb.start) <= 1
}

/** The innermost quotation that holds the anchor, or that stands around a part of it. */
export function quotationAround(
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

export function covers(sentence: Sentence, quote: Quotation, candidate: Candidate): boolean {
  const start = sentence.tokens[candidate.anchor.start]?.start ?? 0
  const end = sentence.tokens[candidate.anchor.end - 1]?.end ?? 0
  return quote.start <= start && quote.end >= end
}
