import type { LanguageTables } from '../../lib/compile/tables.ts'
import { createDetector } from '../../lib/match/detector.ts'
import { type Figure, figure } from './figure.ts'
import { timesOf } from './measure.ts'

/** How time grows with the text: ×1, ×10, ×100. */
export function textGrowth(tables: LanguageTables, text: string): Figure[] {
  const detector = createDetector(tables)
  const tenfold = `${text}\n\n`.repeat(10)
  const hundredfold = `${text}\n\n`.repeat(100)
  const times = timesOf({
    once: () => detector.detect(text),
    tenfold: () => detector.detect(tenfold),
    hundredfold: () => detector.detect(hundredfold),
  })
  return [
    figure('growth: text ×10, time', times.tenfold / times.once),
    figure('growth: text ×100, time', times.hundredfold / times.once, 105),
  ]
}
