import type { LanguageTables } from '../compile/tables/language.ts'
import { speakerOfAnswer } from './answers.ts'
import { type Candidate, findCandidates, holdsNear, isOpen, type Neighbours } from './candidates.ts'
import type { TokenRun } from './cursor.ts'
import { LetterReader } from './letter-reader.ts'
import { ParagraphSentences, type SentenceReader } from './paragraph-sentences.ts'
import { type Paragraph, paragraphsAround } from './paragraphs.ts'
import { normalisedText, plainText, type ReadText } from './read-text.ts'
import { resolveOverlaps } from './resolve.ts'
import { Scanner, type Segment } from './scan.ts'
import type { Sentence } from './sentence.ts'
import { type Said, spanOf, toMatch } from './to-match.ts'
import type { Piece } from './tokens.ts'
import type { Detector, Match, Span, TextAround } from './types.ts'
import { readVoice } from './voice.ts'
import { WordReader } from './word-reader.ts'

/** What reading texts of one language goes by. */
interface Engine extends SentenceReader {
  readonly scanner: Scanner
}

/** A detector over compiled tables. Nothing is built: the tables are read in place. */
export function createDetector(tables: LanguageTables): Detector {
  const letters = new LetterReader(tables.letters)
  const words = new WordReader(tables, letters)
  const engine: Engine = {
    tables,
    reader: { letters, words },
    scanner: new Scanner(tables, letters),
    abbreviations: new Set(tables.borders.abbreviations),
  }
  return { lang: tables.lang, detect: (text, around) => detect(engine, text, around) }
}

function detect(engine: Engine, original: string, around?: TextAround): readonly Match[] {
  const scanned = engine.scanner.scan(original)
  if (scanned.kind === 'segments') {
    return detectIn(engine, plainText(original), scanned.segments, around)
  }
  const text = normalisedText(original)
  const again = engine.scanner.scan(text.read)
  return detectIn(engine, text, again.kind === 'segments' ? again.segments : [], around)
}

function detectIn(
  engine: Engine,
  text: ReadText,
  segments: readonly Segment[],
  around: TextAround | undefined,
): readonly Match[] {
  const matches = paragraphsAround(text.read, segments).flatMap((paragraph) => {
    const sentences = new ParagraphSentences(engine, text.read, paragraph, around)
    return matchesIn(engine.tables, text, paragraph, sentences)
  })
  // A sentence that two pieces of a long paragraph share is read in both.
  const places = new Set<string>()
  return matches.filter(({ frame, start, end }) => {
    const place = `${frame} ${start} ${end}`
    return !places.has(place) && places.add(place)
  })
}

function matchesIn(
  tables: LanguageTables,
  text: ReadText,
  { segments }: Paragraph,
  paragraph: ParagraphSentences,
): readonly Match[] {
  return paragraph.sentences.flatMap((sentence, index) => {
    const rules = rulesFor(sentence.pieces, segments)
    if (rules.length === 0) return []
    const own = paragraph.read(sentence)
    let near: Neighbours | undefined
    const neighbours = (): Neighbours => (near ??= paragraph.neighboursOf(index))
    const said = (candidate: Candidate): Said =>
      readSaid(tables, text, { paragraph, index, own }, candidate)
    const candidates = findCandidates(tables, own, rules)
      .filter((open) => !isOpen(open) || holdsNear(neighbours(), open))
      .map(({ candidate }) => candidate)
    return resolveOverlaps(own, candidates).map((candidate) =>
      toMatch(tables, text, own, candidate, said(candidate)),
    )
  })
}

/** The rules that could match in a sentence. */
function rulesFor(sentence: readonly Piece[], segments: readonly Segment[]): readonly number[] {
  const start = sentence[0]?.start ?? 0
  const end = sentence.at(-1)?.end ?? 0
  return segments.find((segment) => segment.start < end && segment.end > start)?.rules ?? []
}

interface SentenceInParagraph {
  readonly paragraph: ParagraphSentences
  readonly index: number
  readonly own: Sentence
}

/** Who says it: as the sentence tells, or whoever answers in the line that it belongs to. */
function readSaid(
  tables: LanguageTables,
  text: ReadText,
  { paragraph, index, own }: SentenceInParagraph,
  candidate: Candidate,
): Said {
  const { voice, speaker, cue } = readVoice(tables, own, paragraph.quotations, candidate)
  const span = (sentence: Sentence, run: TokenRun | undefined): Span | undefined =>
    run && spanOf(text, sentence, run)
  const head = voice === 'asserted' ? paragraph.headOfLine(index) : undefined
  const answering = head && speakerOfAnswer(tables, head)
  return answering
    ? { voice: 'attributed', speaker: span(head, answering), cue: undefined }
    : { voice, speaker: span(own, speaker), cue: cue && { ...spanOf(text, own, cue), by: cue.by } }
}
