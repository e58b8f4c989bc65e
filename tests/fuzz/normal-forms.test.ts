import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Match } from '../../lib/match/types.ts'
import { example, runs } from './corpus.ts'
import { detectorOf } from './detectors.ts'

/** Canonical forms are the same text; the compatible ones are the same to a reader. */
const forms = ['NFC', 'NFD', 'NFKC', 'NFKD']

/** Everything of a match but where it stands, in one form. */
function told({ frame, rule, voice, text, terms, speaker }: Match): unknown {
  const plain = (words: string): string => words.normalize('NFKC')
  return {
    ...{ frame, rule, voice, text: plain(text), speaker: speaker && plain(speaker.text) },
    terms: terms.map((term) => ({ role: term.role, text: plain(term.text) })),
  }
}

/** Letters as other keyboards, fonts and old encodings write them. */
const disguises: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'full width': (text) => text.replace(/[!-~]/g, (letter) => shifted(letter, 0xfee0)),
  'mathematical bold': (text) => text.replace(/[a-z]/g, (letter) => shifted(letter, 0x1d3b9)),
  ligatures: (text) => text.replaceAll('fi', 'ﬁ').replaceAll('لا', 'ﻻ').replaceAll('لأ', 'ﻷ'),
  'presentation forms': (text) =>
    text.replaceAll('ي', 'ﻱ').replaceAll('ه', 'ﻩ').replaceAll('ة', 'ﺔ'),
}

function shifted(letter: string, by: number): string {
  return String.fromCodePoint((letter.codePointAt(0) ?? 0) + by)
}

test.each(Object.keys(disguises))(
  'tells the same of a text in any normal form, written %s',
  (name) => {
    const disguise = disguises[name] ?? String
    fc.assert(
      fc.property(example(), ({ lang, text }) => {
        const detector = detectorOf(lang)
        const written = disguise(text)
        const expected = detector.detect(written).map(told)
        for (const form of forms) {
          expect(detector.detect(written.normalize(form)).map(told), form).toEqual(expected)
        }
      }),
      { numRuns: runs },
    )
  },
)
