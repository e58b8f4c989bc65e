import { afterAll, beforeAll, expect, test } from 'vitest'
import { compileLexicon } from '../../lib/compile/assets.ts'
import type { LanguageCode } from '../../lib/lexicon/types.ts'
import type { Detector } from '../../lib/match/types.ts'
import { examplesIn } from './corpus.ts'
import { StepCounter } from './steps.ts'

const counter = new StepCounter()
let detectors: readonly Detector[]

beforeAll(async () => {
  const tables = compileLexicon()
  await counter.start()
  const { createDetector } = await import('../../lib/match/detector.ts')
  detectors = tables.map(createDetector)
})
afterAll(() => counter.stop())

const joined = (lang: LanguageCode): string => examplesIn(lang).slice(0, 300).join(' ')
const examples = { en: joined('en'), ar: joined('ar') }

/** Pieces of text that an engine may stumble over when they are repeated without end. */
const adversaries: readonly (readonly [string, LanguageCode, string])[] = [
  ['one endless word', 'en', 'terrorist'],
  ['a word of one letter', 'ar', 'ا'],
  ['anchoring terms and nothing else', 'en', 'terrorists '],
  ['anchoring terms and nothing else', 'ar', 'الإرهابيين '],
  ['a coordination without end', 'en', 'terrorists, bandits and '],
  ['a coordination without end', 'ar', 'والإرهابيين والبلطجية و'],
  ['quotations that open and never close', 'en', '“terrorists '],
  ['quotations that open, and marks that close others', 'en', '“a» terrorists '],
  ['quotations in quotations', 'ar', '«"إرهابيون '],
  ['quotation marks alone', 'en', '"'],
  ['marks alone', 'en', ', '],
  ['hyphens between words', 'en', 'so-called-'],
  ['ends of sentences alone', 'en', '. '],
  ['closing marks alone', 'en', ')'],
  ['initials', 'en', 'A. '],
  ['sentences that never end', 'en', 'said he said that the army said '],
  ['lines', 'en', 'terrorists\n \n'],
  ['line feeds', 'en', 'terrorists\n \t\t\t'],
  ['what must be normalised', 'en', 'ｔerrorists ﷺ '],
  ['marks over letters', 'ar', 'إِرْهَـابِيُّونَ'],
  ['every example in one line', 'en', examples.en],
  ['every example in one line', 'ar', examples.ar],
  ['every example without its stops', 'en', examples.en.replace(/[.,]/g, '')],
  ['every example without its stops', 'ar', examples.ar.replace(/[.،]/g, '')],
]

/** What gives every rule something to try; costs most, and is read a sentence at a time. */
const densest: typeof adversaries = [
  ['targets and labels without end', 'en', 'the strikers called terrorists '],
  ['targets and labels', 'ar', `${'وصف الوزير المضربين بالإرهابيين '.repeat(8)}. `],
]

/** UTF-16 units: half a paragraph, and a sentence, of the longest that are read together. */
const halfParagraph = 10_000
const sentence = 2_048

test.each([
  ...adversaries.map((one) => [...one, halfParagraph] as const),
  ...densest.map((one) => [...one, sentence] as const),
])(
  'twice the text costs about twice the steps, and not four times: %s, %s',
  async (_what, lang, piece, length) => {
    const text = (units: number): string =>
      piece.repeat(Math.ceil(units / piece.length)).slice(0, units)
    const detector = detectors.find((one) => one.lang === lang)
    if (!detector) throw new Error(`There are no tables for ${lang}.`)
    const once = await counter.stepsOf(detector, text(length))
    const twice = await counter.stepsOf(detector, text(2 * length))
    expect(twice / once).toBeLessThan(3)
  },
)
