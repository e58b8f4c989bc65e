import fc from 'fast-check'
import { examplesOf } from '../../lib/compile/examples.ts'
import { frames } from '../../lib/lexicon/frames/index.ts'
import { type LanguageCode, languageCodes } from '../../lib/lexicon/types.ts'

/** More of them search longer for a text that is read wrongly. */
export const runs = Number(process.env.FRAMELIGHT_RUNS ?? 250)

/** Every example of the lexicon in a language, near misses too, without its marks. */
export function examplesIn(lang: LanguageCode): readonly string[] {
  return frames.flatMap((frame) => frame.rules[lang].flatMap(examplesOf)).map(({ text }) => text)
}

/** A text of the lexicon's examples, and the language that it is in. */
export interface Written {
  readonly lang: LanguageCode
  readonly text: string
}

/** One of the lexicon's examples that `isFit` lets through. */
export function example(isFit: (text: string) => boolean = () => true): fc.Arbitrary<Written> {
  const all = languageCodes.flatMap((lang) =>
    examplesIn(lang)
      .filter(isFit)
      .map((text) => ({ lang, text })),
  )
  return fc.constantFrom(...all)
}

/** What sentences are cut and quoted with, and what hides in words. */
const oddities = [
  ...['"', '“', '”', '«', '»', "'", '’', '.', '…', ',', '،', ':', '؟', '-', '—', '(', ')', '\n\n'],
  ...['\u00AD', '\u200F', '\u200D', '\u202E', '\u2066', '\uFEFF', '\u0640', '\u064B', '\u0000'],
  ...['😀', '\uD83D', '\uDE00', 'ﻹ', 'ﷺ', 'ﬁ', 'ｔ', '𝐭', 'e\u0301', 'ß', 'İ', 'ſ', '½', '中'],
  ...['constructor', '__proto__', 'toString', '<script>', '&amp;', '\u2028', '\uFFFD'],
]

const words = languageCodes.flatMap((lang) => examplesIn(lang).flatMap((text) => text.split(/\s+/)))

/** Any text: plain noise, words of the examples among oddities, and examples cut anywhere. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.tuple(fc.constantFrom(...words, ...oddities), fc.constantFrom('', ' ', '\n')), {
      maxLength: 80,
    })
    .map((parts) => parts.flat().join('')),
  fc
    .tuple(example(), fc.nat(200), fc.constantFrom(...oddities))
    .map(([{ text }, at, oddity]) => text.slice(0, at) + oddity + text.slice(at)),
)
