import type { LanguageTables } from '../../../lib/compile/tables/language.ts'
import { type Figure, figure } from '../figure.ts'
import { timesOverTexts } from '../measure.ts'
import type { ReadText } from '../pages.ts'
import { otherReaders, sumOfUnits } from './others.ts'
import { ownReaders } from './own.ts'

const readers = ['bare', 'scan', 'detect', 'expression', 'ahoCorasick', 'wordSet'] as const
type Reader = (typeof readers)[number]

/** Milliseconds that each reader takes over all texts of a language. */
export type ReaderTimes = Readonly<Record<Reader, number>>

interface Measured {
  readonly lang: string
  readonly characters: number
  readonly times: ReaderTimes
}

const namesOfLanguages: Readonly<Record<string, string>> = { ar: 'Arabic', en: 'English' }

/** What reading texts costs, against other ways to search them; limits stand on all languages. */
export function engineFigures(
  tables: readonly LanguageTables[],
  texts: readonly ReadText[],
): readonly Figure[] {
  const measured = tables.flatMap((own): Measured[] => {
    const read = texts.filter(({ lang }) => lang === own.lang).map(({ text }) => text)
    if (read.length === 0) return []
    const characters = read.reduce((sum, text) => sum + text.length, 0)
    return [{ lang: own.lang, characters, times: timesOver(own, read) }]
  })
  return [
    ...measured.flatMap((one) => figuresOf(namesOfLanguages[one.lang] ?? one.lang, one, false)),
    ...figuresOf('all pages', together(measured), true),
  ]
}

function timesOver(tables: LanguageTables, texts: readonly string[]): ReaderTimes {
  const own = ownReaders(tables)
  const others = otherReaders(tables.lang)
  const readers = { bare: sumOfUnits, scan: own.scan, detect: own.detect, ...others }
  return timesOverTexts(readers, texts)
}

/** Each language read by its own readers, one after the other. */
export function together(measured: readonly Measured[]): Measured {
  const sum = (of: (one: Measured) => number): number =>
    measured.reduce((total, one) => total + of(one), 0)
  const times = Object.fromEntries(
    readers.map((reader) => [reader, sum((one) => one.times[reader])]),
  ) as Record<Reader, number>
  return { lang: 'all', characters: sum(({ characters }) => characters), times }
}

function figuresOf(which: string, { characters, times }: Measured, limited: boolean): Figure[] {
  const row = (what: string, value: number, limit: number): Figure =>
    figure(`engine, ${which}: ${what}`, value, limited ? limit : null)
  const told = (what: string, value: number): Figure => figure(`engine, ${which}: ${what}`, value)
  return [
    told('bare loop, nanoseconds a character', (times.bare * 1e6) / characters),
    row('scan / bare loop', times.scan / times.bare, 2),
    row('whole detection / bare loop', times.detect / times.bare, 3.5),
    row('whole detection / RegExp of 1,000 words', times.detect / times.expression, 1 / 15),
    told('RegExp of 1,000 words / bare loop', times.expression / times.bare),
    told('npm ahocorasick of 1,000 words / bare loop', times.ahoCorasick / times.bare),
    told('word-set tokeniser of 1,000 words / bare loop', times.wordSet / times.bare),
  ]
}
