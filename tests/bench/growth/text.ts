import type { LanguageTables } from '../../../lib/compile/tables/language.ts'
import { ownReaders } from '../engine/own.ts'
import { type Figure, figure } from '../figure.ts'
import { median, timesOf } from '../measure.ts'
import type { ReadText } from '../pages.ts'

/** Characters of the text that grows. */
const enough = 6000

/** How time grows with the text: ×1, ×10, ×100, paragraph behind paragraph. */
export function textGrowth(
  tables: readonly LanguageTables[],
  texts: readonly ReadText[],
): readonly Figure[] {
  const one = middleText(texts)
  const own = tables.find(({ lang }) => lang === one?.lang)
  const times = one && own ? timesOfGrowth(own, one.text.slice(0, enough)) : undefined
  const against = (name: 'tenfold' | 'hundredfold'): number =>
    times ? times[name] / times.once : Number.NaN
  return [
    figure('growth: text ×10, time', against('tenfold')),
    figure('growth: text ×100, time', against('hundredfold'), 105),
  ]
}

function timesOfGrowth(tables: LanguageTables, text: string) {
  const { detect } = ownReaders(tables)
  const [once, tenfold, hundredfold] = [1, 10, 100].map((times) => grownText(text, times))
  return timesOf({
    once: () => detect(once ?? ''),
    tenfold: () => detect(tenfold ?? ''),
    hundredfold: () => detect(hundredfold ?? ''),
  })
}

export function grownText(text: string, times: number): string {
  return Array.from({ length: times }, () => text).join('\n\n')
}

/** The text of middle length: short ones cost what a call costs, and not what text does. */
export function middleText(texts: readonly ReadText[]): ReadText | undefined {
  const length = median(texts.map(({ text }) => text.length))
  return texts.find(({ text }) => text.length === length)
}
