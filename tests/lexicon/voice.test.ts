import { describe, expect, it } from 'vitest'
import { compileLexicon } from '../../lib/compile/assets.ts'
import { languageCodes, voices } from '../../lib/lexicon/types.ts'
import { createDetector } from '../../lib/match/detector.ts'
import { voiceExamples } from './voice-examples.ts'

const detectors = new Map(compileLexicon().map((table) => [table.lang, createDetector(table)]))
const mark = /\{(it|speaker):([^{}]*)\}/g

/** The place of the match, and the words that name the speaker. */
function parse(written: string) {
  let text = ''
  let read = 0
  let place = 0
  let speaker = ''
  for (const found of written.matchAll(mark)) {
    text += written.slice(read, found.index)
    if (found[1] === 'it') place = text.length + Math.floor((found[2]?.length ?? 0) / 2)
    else speaker = found[2] ?? ''
    text += found[2]
    read = found.index + found[0].length
  }
  return { text: text + written.slice(read), place, speaker }
}

for (const lang of languageCodes) {
  for (const { shows, examples } of voiceExamples[lang]) {
    describe(`${lang} › ${shows}`, () => {
      for (const voice of voices) {
        it.each(examples[voice] ?? [])(`${voice}: %s`, (written) => {
          const { text, place, speaker } = parse(written)
          const match = detectors
            .get(lang)
            ?.detect(text)
            .find(({ terms }) => terms.some(({ start, end }) => start <= place && end > place))
          expect({ voice: match?.voice, speaker: match?.speaker?.text ?? '' }).toEqual({
            voice,
            speaker,
          })
        })
      }
    })
  }
}
