import type { LanguageTables } from '../compile/tables.ts'
import { type Role, roles } from '../lexicon/types.ts'
import { type Candidate, findCandidates } from './candidates.ts'
import type { TokenRun } from './cursor.ts'
import { normalise } from './normalise.ts'
import { paragraphsAround } from './paragraphs.ts'
import { findQuotations, type Quotation } from './quotes.ts'
import { resolveOverlaps } from './resolve.ts'
import { Scanner } from './scan.ts'
import { readSentence, type Sentence } from './sentence.ts'
import { splitSentences } from './sentences.ts'
import { cut, lookUp, type Piece } from './tokens.ts'
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
  const matches = paragraphsAround(text.read, triggers).flatMap(({ start, end, offsets }) =>
    readParagraph({ tables, scanner, text }, cut(scanner, text.read, start, end), offsets),
  )
  // A sentence that two pieces of a long paragraph share is read in both.
  const places = new Set<string>()
  return matches.filter(({ frame, start, end }) => {
    const place = `${frame} ${start} ${end}`
    return !places.has(place) && places.add(place)
  })
}

/** What reading a paragraph goes by. */
interface Reading {
  readonly tables: LanguageTables
  readonly scanner: Scanner
  readonly text: ReadText
}

function readParagraph(
  reading: Reading,
  pieces: readonly Piece[],
  triggers: readonly number[],
): readonly Match[] {
  const { tables, scanner, text } = reading
  const quotations = findQuotations(text.read, pieces, tables.voice.quotes)
  const abbreviations = new Set(tables.borders.abbreviations)
  const sentences = splitSentences(text.read, pieces, ({ start, end }) =>
    abbreviations.has(scanner.letters.fold(text.read, start, end)),
  )
  const known = new Map<number, readonly Sentence[]>()
  const read = (index: number): readonly Sentence[] => {
    const found = sentences[index]
    const sentence =
      known.get(index) ?? (found ? [readSentence(tables, lookUp(scanner, text.read, found))] : [])
    known.set(index, sentence)
    return sentence
  }
  let next = 0
  return sentences.flatMap((sentence, index) => {
    const first = next
    const end = sentence.at(-1)?.end ?? 0
    while ((triggers[next] ?? Number.POSITIVE_INFINITY) < end) next += 1
    if (next === first) return []
    const neighbours = (): readonly Sentence[] => [...read(index - 1), ...read(index + 1)]
    return read(index).flatMap((own) =>
      resolveOverlaps(own, findCandidates(tables, { sentence: own, neighbours })).map((candidate) =>
        toMatch(tables, text, quotations, own, candidate),
      ),
    )
  })
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
      shape: candidate.shape && {
        name: candidate.shape.name,
        relation: candidate.shape.relation,
      },
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
