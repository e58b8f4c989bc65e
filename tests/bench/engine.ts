import AhoCorasick from 'ahocorasick'
import type { LanguageTables } from '../../lib/compile/tables.ts'
import { createDetector } from '../../lib/match/detector.ts'
import { LetterReader } from '../../lib/match/letter-reader.ts'
import { Scanner } from '../../lib/match/scan.ts'
import { WordReader } from '../../lib/match/word-reader.ts'
import { type Figure, figure } from './figure.ts'
import { type Task, timesOf } from './measure.ts'
import { surfaceWords } from './surface-words.ts'

/** A thousand words is what a large list of a page highlighter holds. */
const listed = 1000

/** What reading texts of one language costs, against other ways to search them. */
export function engineFigures(tables: LanguageTables, texts: readonly string[]): Figure[] {
  const tasks = tasksOver(tables, texts)
  const times = timesOf(tasks)
  const against = (name: keyof typeof tasks, other: keyof typeof tasks): number =>
    times[name] / times[other]
  const named = (what: string): string => `engine ${tables.lang}: ${what}`
  return [
    figure(named('bare loop, nanoseconds a character'), perCharacter(times.bare, texts)),
    figure(named('scan / bare loop'), against('scan', 'bare'), 2),
    figure(named('whole detection / bare loop'), against('detect', 'bare'), 3.5),
    figure(
      named('whole detection / RegExp of 1,000 words'),
      against('detect', 'expression'),
      1 / 15,
    ),
    figure(named('RegExp of 1,000 words / bare loop'), against('expression', 'bare')),
    figure(named('npm ahocorasick / bare loop'), against('ahoCorasick', 'bare')),
    figure(named('word-set tokeniser / bare loop'), against('wordSet', 'bare')),
  ]
}

function tasksOver(tables: LanguageTables, texts: readonly string[]) {
  const words = surfaceWords(tables.lang, listed)
  const letters = new LetterReader(tables.letters)
  const scanner = new Scanner(tables, letters, new WordReader(tables, letters))
  const detector = createDetector(tables)
  const alternation = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const expression = new RegExp(`(?<!\\p{L})(?:${alternation})(?!\\p{L})`, 'giu')
  const ahoCorasick = new AhoCorasick([...words])
  const set = new Set(words)
  const each = (read: (text: string) => unknown): Task => {
    return () => texts.reduce((sum, text) => sum + Number(read(text)), 0)
  }
  return {
    bare: each(sumOfUnits),
    scan: each((text) => scanner.scan(text).kind.length),
    detect: each((text) => detector.detect(text).length),
    expression: each((text) => text.match(expression)?.length ?? 0),
    ahoCorasick: each((text) => ahoCorasick.search(text).length),
    wordSet: each((text) => text.match(/\p{L}+/gu)?.filter((word) => set.has(word)).length ?? 0),
  }
}

/** The least that any reading of a text must do. */
export function sumOfUnits(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at)
  return sum
}

function perCharacter(milliseconds: number, texts: readonly string[]): number {
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  return (milliseconds * 1e6) / characters
}
