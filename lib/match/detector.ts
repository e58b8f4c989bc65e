import type { LanguageTables } from '../compile/tables.ts'
import { type Role, roles } from '../lexicon/types.ts'
import { type Candidate, findCandidates } from './candidates.ts'
import { normalise } from './normalise.ts'
import type { TokenRun } from './pattern.ts'
import { findQuotations, type Quotation } from './quotes.ts'
import { resolveOverlaps } from './resolve.ts'
import { Scanner } from './scan.ts'
import { readSentence, type Sentence } from './sentence.ts'
import { type SentenceTokens, splitSentences } from './sentences.ts'
import { tokenise } from './tokens.ts'
import type { Detector, Match, Span, Term, TextOffset } from './types.ts'
import { readVoice } from './voice.ts'

/** A text as it was given, and the offsets of the text that is read in it. */
interface ReadText {
  readonly original: string
  readonly read: string
  readonly offset: (at: number) => TextOffset
}

/** A detector over compiled tables. Nothing is built: the tables are read in place. */
export function createDetector(tables: LanguageTables): Detector {
  const scanner = new Scanner(tables)
  return { lang: tables.lang, detect: (text) => detect(tables, scanner, text) }
}

function detect(tables: LanguageTables, scanner: Scanner, original: string): readonly Match[] {
  const plain: ReadText = { original, read: original, offset: textOffset }
  const scanned = scanner.scan(original)
  if (!scanned.compatibilityForms) return detectIn(tables, scanner, plain, scanned.triggers)
  const { text, offsets } = normalise(original)
  const offset = (at: number): TextOffset => textOffset(offsets[at] ?? original.length)
  return detectIn(tables, scanner, { original, read: text, offset }, scanner.scan(text).triggers)
}

/** The engine's one way to make an offset; all others come from these. */
function textOffset(at: number): TextOffset {
  return at as TextOffset
}

function detectIn(
  tables: LanguageTables,
  scanner: Scanner,
  text: ReadText,
  triggers: readonly number[],
): readonly Match[] {
  if (triggers.length === 0) return []
  const tokens = tokenise(scanner, text.read)
  const sentences = splitSentences(text.read, tokens, tables.borders.abbreviations)
  const quotations = findQuotations(text.read, tokens, tables.voice.quotes)
  let trigger = 0
  return sentences.flatMap((sentenceTokens, index) => {
    const end = sentenceTokens.at(-1)?.end ?? 0
    const first = trigger
    while ((triggers[trigger] ?? Number.POSITIVE_INFINITY) < end) trigger += 1
    if (trigger === first) return []
    const around = [sentences[index - 1], sentences[index + 1]]
    return readMatches(tables, text, quotations, sentenceTokens, around)
  })
}

function readMatches(
  tables: LanguageTables,
  text: ReadText,
  quotations: readonly Quotation[],
  tokens: SentenceTokens,
  around: readonly (SentenceTokens | undefined)[],
): readonly Match[] {
  const sentence = readSentence(tables, tokens)
  const neighbours = around.flatMap((near) => (near ? [readSentence(tables, near)] : []))
  const candidates = findCandidates(tables, { sentence, neighbours })
  return resolveOverlaps(sentence, candidates).map((candidate) =>
    toMatch(tables, text, quotations, sentence, candidate),
  )
}

function toMatch(
  tables: LanguageTables,
  text: ReadText,
  quotations: readonly Quotation[],
  sentence: Sentence,
  candidate: Candidate,
): Match {
  const { voice, speaker, cue } = readVoice(tables, sentence, quotations, candidate)
  const span = (run: TokenRun): Span => spanOf(text, sentence, run)
  const terms = termsOf(candidate, span)
  const whole = {
    start: Math.min(...Object.values(candidate.terms).map((run) => run.start)),
    end: Math.max(...Object.values(candidate.terms).map((run) => run.end)),
  }
  return {
    frame: candidate.rule.frame,
    rule: candidate.rule.id,
    ...span(whole),
    terms,
    voice,
    speaker: speaker && span(speaker),
    lang: tables.lang,
    evidence: {
      shape: candidate.shape,
      voiceCue: cue && span(cue),
      source: candidate.rule.source,
    },
  }
}

function termsOf(candidate: Candidate, span: (run: TokenRun) => Span): readonly Term[] {
  const named: readonly Role[] = roles.filter((role) => candidate.terms[role])
  return named
    .flatMap((role) => {
      const run = candidate.terms[role]
      return run ? [{ role, ...span(run) }] : []
    })
    .sort((a, b) => a.start - b.start)
}

function spanOf(text: ReadText, sentence: Sentence, run: TokenRun): Span {
  const start = text.offset(sentence.tokens[run.start]?.start ?? 0)
  const end = text.offset(sentence.tokens[run.end - 1]?.end ?? 0)
  return { start, end, text: text.original.slice(start, end) }
}
