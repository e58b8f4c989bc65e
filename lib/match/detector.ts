import type { LanguageTables } from '../compile/tables.ts'
import { type Role, roles } from '../lexicon/types.ts'
import { speakerOfAnswer, startOfLine } from './answers.ts'
import { type Candidate, findCandidates } from './candidates.ts'
import type { TokenRun } from './cursor.ts'
import { LetterReader } from './letter-reader.ts'
import { normalise } from './normalise.ts'
import { type Paragraph, paragraphsAround } from './paragraphs.ts'
import { findQuotations, type Quotation } from './quotes.ts'
import { resolveOverlaps } from './resolve.ts'
import { Scanner, type Segment } from './scan.ts'
import { readSentence, type Sentence } from './sentence.ts'
import { splitSentences } from './sentences.ts'
import { surroundings } from './surroundings.ts'
import { cut, lookUp, type Piece, type Reader } from './tokens.ts'
import type { Detector, Match, Span, Term, TextOffset } from './types.ts'
import { readVoice } from './voice.ts'
import { WordReader } from './word-reader.ts'

/** A text as it was given, and the offsets of the text that is read in it. */
interface ReadText {
  readonly original: string
  readonly read: string
  readonly offset: (at: number) => TextOffset
}

/** What reading texts of one language goes by. */
interface Engine {
  readonly tables: LanguageTables
  readonly reader: Reader
  readonly scanner: Scanner
  readonly abbreviations: ReadonlySet<string>
}

/** A detector over compiled tables. Nothing is built: the tables are read in place. */
export function createDetector(tables: LanguageTables): Detector {
  const letters = new LetterReader(tables.letters)
  const words = new WordReader(tables, letters)
  const engine: Engine = {
    tables,
    reader: { letters, words },
    scanner: new Scanner(tables, letters, words),
    abbreviations: new Set(tables.borders.abbreviations),
  }
  return { lang: tables.lang, detect: (text) => detect(engine, text) }
}

function detect(engine: Engine, original: string): readonly Match[] {
  const plain: ReadText = { original, read: original, offset: textOffset }
  const scanned = engine.scanner.scan(original)
  if (scanned.kind === 'segments') return detectIn(engine, plain, scanned.segments)
  const { text, offsets } = normalise(original)
  const offset = (at: number): TextOffset => textOffset(offsets[at] ?? original.length)
  const again = engine.scanner.scan(text)
  const segments = again.kind === 'segments' ? again.segments : []
  return detectIn(engine, { original, read: text, offset }, segments)
}

/** The engine's one way to make an offset; all others come from these. */
function textOffset(at: number): TextOffset {
  return at as TextOffset
}

function detectIn(engine: Engine, text: ReadText, segments: readonly Segment[]): readonly Match[] {
  const matches = paragraphsAround(text.read, segments).flatMap((paragraph) =>
    readParagraph(engine, text, paragraph),
  )
  // A sentence that two pieces of a long paragraph share is read in both.
  const places = new Set<string>()
  return matches.filter(({ frame, start, end }) => {
    const place = `${frame} ${start} ${end}`
    return !places.has(place) && places.add(place)
  })
}

function readParagraph(engine: Engine, text: ReadText, paragraph: Paragraph): readonly Match[] {
  const { tables, reader } = engine
  const pieces = cut(reader.letters, text.read, paragraph.start, paragraph.end)
  const split = (from: readonly Piece[]): readonly (readonly Piece[])[] =>
    splitSentences(text.read, from, ({ start, end }) =>
      engine.abbreviations.has(reader.letters.fold(text.read, start, end)),
    )
  const readPieces = (own: readonly Piece[]): Sentence =>
    readSentence(tables, lookUp(reader, text.read, own))
  const sentences = split(pieces)
  const beyond = surroundings(text.read, paragraph, (start, end) =>
    split(cut(reader.letters, text.read, start, end)).map(readPieces),
  )
  let found: readonly Quotation[] | undefined
  const quotations = (): readonly Quotation[] => {
    found ??= findQuotations(text.read, pieces, tables.voice.quotes)
    return found
  }
  const known = new Map<number, readonly Sentence[]>()
  const read = (index: number): readonly Sentence[] => {
    const own = sentences[index]
    const sentence = known.get(index) ?? (own ? [readPieces(own)] : [])
    known.set(index, sentence)
    return sentence
  }
  return sentences.flatMap((sentence, index) => {
    const rules = rulesFor(sentence, paragraph.segments)
    if (rules.length === 0) return []
    const neighbours = (): readonly Sentence[] =>
      nearby.flatMap((distance) => {
        const at = index + distance
        if (at < 0) return beyond.before(-at)
        return at < sentences.length ? read(at) : beyond.after(at - sentences.length)
      })
    return read(index).flatMap((own) => {
      const candidates = findCandidates(tables, { sentence: own, neighbours }, rules)
      return resolveOverlaps(own, candidates).map((candidate) => {
        const match = toMatch(tables, text, quotations(), own, candidate)
        if (match.voice !== 'asserted') return match
        const [head] = read(startOfLine(text.read, sentences, index))
        const speaker = head && head !== own && speakerOfAnswer(tables, head)
        return speaker
          ? { ...match, voice: 'attributed' as const, speaker: spanOf(text, head, speaker) }
          : match
      })
    })
  })
}

/** The sentences that belong to a passage beside its own, nearest first. */
const nearby = [-1, 1, -2, 2, -3, 3] as const

/** The rules that could match in a sentence. */
function rulesFor(sentence: readonly Piece[], segments: readonly Segment[]): readonly number[] {
  const start = sentence[0]?.start ?? 0
  const end = sentence.at(-1)?.end ?? 0
  return segments.find((segment) => segment.start < end && segment.end > start)?.rules ?? []
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
