import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LanguageCode } from '../../lib/lexicon/types.ts'
import type { Match } from '../../lib/match/types.ts'
import { anyText, example, runs } from './corpus.ts'
import { detectorOf } from './detectors.ts'

/** What a match says besides who speaks, counted from the start of its text. */
function frameOf({ frame, rule, start, text, terms, evidence }: Match, from: number): unknown {
  const places = terms.map((term) => ({ ...term, start: term.start - from, end: term.end - from }))
  return { frame, rule, start: start - from, text, terms: places, shape: evidence.shape }
}

function all(match: Match, from: number): unknown {
  const { voice, speaker, evidence } = match
  return [frameOf(match, from), voice, speaker?.text, evidence.voiceCue?.text]
}

/** What is found of a text that stands between others. */
function foundWithin(
  { lang, text }: { readonly lang: LanguageCode; readonly text: string },
  before: string,
  after: string,
  tell: (match: Match, from: number) => unknown,
): readonly unknown[] {
  const [start, end] = [before.length, before.length + text.length]
  return detectorOf(lang)
    .detect(before + text + after)
    .filter((match) => match.start >= start && match.end <= end)
    .map((match) => tell(match, start))
}

/** A sentence in which no rule looks for anything. */
const neutral = { en: 'The ferry leaves at nine.', ar: 'تغادر العبارة في التاسعة.' } as const

test('what stands more than three paragraphs away changes nothing at all', () => {
  fc.assert(
    fc.property(example(), anyText, anyText, (own, before, after) => {
      const near = `${neutral[own.lang]}\n\n`.repeat(3)
      const found = foundWithin(own, `${before}\n\n${near}`, `\n\n${near}${after}`, all)
      expect(found).toEqual(foundWithin(own, '', '', all))
    }),
    { numRuns: runs * 2 },
  )
})

/** Sentences of a text's own language that end and begin as sentences do. */
const isWhole = (text: string): boolean =>
  /^[\p{Lu}\p{Lo}]/u.test(text) && /\p{L}{3}[.!?؟]$/u.test(text)
const whole = example(isWhole)

const around = fc.array(whole, { maxLength: 30 })

test('of the text around it a sentence hears three sentences on either side, and no other', () => {
  fc.assert(
    fc.property(whole, around, around, (own, before, after) => {
      const { lang } = own
      const said = (texts: readonly { lang: string; text: string }[]) =>
        texts.filter((one) => one.lang === lang).map(({ text }) => text)
      const near = Array.from({ length: 3 }, () => neutral[lang])
      const lead = `${[...said(before), ...near].join(' ')} `
      const tail = ` ${[...near, ...said(after)].join(' ')}`
      expect(foundWithin(own, lead, tail, frameOf)).toEqual(foundWithin(own, '', '', frameOf))
    }),
    { numRuns: runs * 2 },
  )
})

test('a paragraph of any length changes no frame of a sentence in it', () => {
  // Three sentences of nothing part it from another sentence, which is then too far to be heard.
  const length = fc.integer({ min: 3, max: 2000 })
  fc.assert(
    fc.property(whole, length, length, whole, (own, before, after, other) => {
      const filler = neutral[own.lang]
      const lead = `${other.lang === own.lang ? other.text : filler} ${`${filler} `.repeat(before)}`
      const tail = ` ${filler}`.repeat(after)
      expect(foundWithin(own, lead, tail, frameOf)).toEqual(foundWithin(own, '', '', frameOf))
    }),
    { numRuns: runs / 5 },
  )
})
