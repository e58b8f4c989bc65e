import type { LanguageTables } from '../compile/tables/language.ts'
import { speakerOfAnswer } from './answers.ts'
import { atOnce } from './at-once.ts'
import { type Candidate, findCandidates, holdsNear, isOpen } from './candidates.ts'
import type { TokenRun } from './cursor.ts'
import { LetterReader } from './letter-reader.ts'
import { ParagraphSentences, type SentenceReader } from './paragraph-sentences.ts'
import { paragraphsAround } from './paragraphs.ts'
import { normalisedText, plainText, type ReadText } from './read-text.ts'
import { resolveOverlaps } from './resolve.ts'
import { Scanner, type Segment } from './scan.ts'
import type { Sentence } from './sentence.ts'
import { type Said, spanOf, toMatch } from './to-match.ts'
import type { Piece } from './tokens.ts'
import type { Detector, Match, Span, Steps, TextAround } from './types.ts'
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
  const steps = (text: string, around?: TextAround): Steps => stepsOf(engine, text, around)
  return {
    lang: tables.lang,
    steps,
    detect: (text, around) => atOnce(steps(text, around)),
  }
}

/** The scan of a text is one step: it is as fast as a text can be read, and keeps its own state. */
function* stepsOf(engine: Engine, original: string, around: TextAround | undefined): Steps {
  const scanned = engine.scanner.scan(original)
  if (scanned.kind === 'segments') {
    if (scanned.segments.length === 0) return []
    return yield* stepsIn(engine, plainText(original), scanned.segments, around)
  }
  const text = normalisedText(original)
  const again = engine.scanner.scan(text.read)
  return yield* stepsIn(engine, text, again.kind === 'segments' ? again.segments : [], around)
}

function* stepsIn(
  engine: Engine,
  text: ReadText,
  segments: readonly Segment[],
  around: TextAround | undefined,
): Steps {
  const matches: Match[] = []
  for (const paragraph of paragraphsAround(text.read, segments)) {
    yield
    const sentences = new ParagraphSentences(engine, text.read, paragraph, around)
    for (const [index, sentence] of sentences.sentences.entries()) {
      const rules = rulesFor(sentence.pieces, paragraph.segments)
      if (rules.length === 0) continue
      yield
      const place = { paragraph: sentences, index, own: sentences.read(sentence) }
      matches.push(...(yield* stepsOfSentence(engine.tables, text, place, rules)))
    }
  }
  return eachOnce(matches)
}

/** A sentence that two pieces of a long paragraph share is read in both. */
function eachOnce(matches: readonly Match[]): readonly Match[] {
  const places = new Set<string>()
  return matches.filter(({ frame, start, end }) => {
    const place = `${frame} ${start} ${end}`
    return !places.has(place) && places.add(place)
  })
}

function* stepsOfSentence(
  tables: LanguageTables,
  text: ReadText,
  place: SentenceInParagraph,
  rules: readonly number[],
): Steps {
  const { paragraph, index, own } = place
  yield
  const found = findCandidates(tables, own, rules)
  if (found.length === 0) return []
  const near = found.some(isOpen) ? yield* paragraph.neighboursOf(index) : undefined
  const candidates = found.filter((open) => near === undefined || holdsNear(near, open))
  yield
  return resolveOverlaps(
    own,
    candidates.map(({ candidate }) => candidate),
  ).map((candidate) =>
    toMatch(tables, text, own, candidate, readSaid(tables, text, place, candidate)),
  )
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
