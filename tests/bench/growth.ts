import { describeMistakes } from '../../lib/compile/assets.ts'
import { compile } from '../../lib/compile/compile.ts'
import type { LanguageTables } from '../../lib/compile/tables.ts'
import { languages } from '../../lib/languages/index.ts'
import { frames } from '../../lib/lexicon/frames/index.ts'
import type { Frame, LanguageCode, Vocabulary } from '../../lib/lexicon/types.ts'
import { vocabularies } from '../../lib/lexicon/vocabularies/index.ts'
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

/** How time and size grow with the lexicon: ×1, ×4, ×16. */
export function lexiconGrowth(lang: LanguageCode, texts: readonly string[]): Figure[] {
  const tables = {
    once: grown(lang, texts, 1),
    fourfold: grown(lang, texts, 4),
    sixteenfold: grown(lang, texts, 16),
  }
  const reading = (name: keyof typeof tables) => {
    const detector = createDetector(tables[name])
    return () => texts.reduce((sum, text) => sum + detector.detect(text).length, 0)
  }
  const times = timesOf({
    once: reading('once'),
    fourfold: reading('fourfold'),
    sixteenfold: reading('sixteenfold'),
  })
  const size = (name: keyof typeof tables): number => bytesOf(tables[name])
  return [
    figure('growth: lexicon ×4, time', times.fourfold / times.once),
    figure('growth: lexicon ×16, time', times.sixteenfold / times.once, 1.2),
    figure('growth: lexicon ×4, bytes of its numbers', size('fourfold') / size('once')),
    figure('growth: lexicon ×16, bytes of its numbers', size('sixteenfold') / size('once')),
  ]
}

/** The lexicon with so many times its words; what is added begins like the words of the texts. */
function grown(lang: LanguageCode, texts: readonly string[], times: number): LanguageTables {
  const count = (times - 1) * wordsIn(lang)
  const added: Vocabulary = {
    id: 'growth',
    what: 'Words of no language.',
    words: { en: {}, ar: {}, [lang]: { nouns: [...madeUp(texts, count), 'growth'] } },
  }
  const result = compile({
    frames: [...frames, growthFrame(lang)],
    vocabularies: [...vocabularies, added],
    languages,
  })
  if (!result.ok) throw new Error(describeMistakes(result.mistakes))
  const tables = result.tables.find((table) => table.lang === lang)
  if (!tables) throw new Error(`The lexicon gives no tables for ${lang}.`)
  return tables
}

function wordsIn(lang: LanguageCode): number {
  return vocabularies.reduce((sum, { words }) => sum + Object.values(words[lang]).flat().length, 0)
}

/** Beginnings of real words with endings that no word has. */
function madeUp(texts: readonly string[], count: number): string[] {
  const words = [...new Set(texts.join(' ').match(/\p{L}{4,}/gu) ?? [])]
  return Array.from({ length: count }, (_, index) => {
    const beginning = words[index % words.length]?.slice(0, 4) ?? ''
    const letters = [...(words[(index * 7 + 3) % words.length] ?? '')].reverse()
    return `${beginning}${letters.join('').slice(0, 4)}${beginning.slice(0, 2)}`
  })
}

function growthFrame(lang: LanguageCode): Frame {
  const [model] = frames
  if (!model) throw new Error('The lexicon has no frame.')
  const rule = {
    id: 'growth',
    source: { paragraph: 1, phrase: 'growth', relation: 'verbatim' as const },
    terms: { cue: 'growth' },
    anchor: 'cue' as const,
    examples: { asserted: ['{cue:growth}'], none: ['growth'] },
  }
  return { ...model, id: 'growth', rules: { en: [], ar: [], [lang]: [rule] } }
}

function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((sum: number, inner) => sum + bytesOf(inner), 0)
}
