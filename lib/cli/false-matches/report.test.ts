import { expect, test } from 'vitest'
import { createDetectors } from '../detectors.ts'
import { scanDocument } from '../scan/document.ts'
import { describe, figuresOf } from './report.ts'
import { addPassage, countWords, emptyTally } from './tally.ts'

const detectors = createDetectors()
if (typeof detectors === 'string') throw new Error(detectors)

const calm = 'The harbour is quiet this morning, and the ferries leave on time.'
const sentence = 'The strikers are bandits, and the town has had enough of them.'
const foreign = 'Забастовщики вышли на площадь, и город слушал их песни до самой ночи.'

async function tallyOf(...pages: readonly (readonly [string, string])[]) {
  if (typeof detectors === 'string') throw new Error(detectors)
  const tally = emptyTally()
  for (const [name, html] of pages) {
    const bytes = (async function* () {
      yield new TextEncoder().encode(html)
    })()
    const { passages } = await scanDocument({ name, bytes }, detectors, { as: 'html' })
    for await (const passage of passages) addPassage(tally, name, passage)
    tally.pages += 1
  }
  return tally
}

const rate = { words: 24, matches: 1, perThousandWords: 41.67 }
const frame = 'protesters-as-terrorists'
const rule = 'protesters-called-terrorists'
const context = 'The [strikers] are [bandits], and the town has had enough of them.'

test('the figures hold the rate, each frame in its language, and every match', async () => {
  const tally = await tallyOf(['a.html', `<p>${calm}`], ['b.html', `<p>${sentence}`])
  expect(figuresOf(tally)).toEqual({
    ...{ pages: 2, ...rate },
    byFrame: [{ frame, lang: 'en', ...rate }],
    list: [{ page: 'b.html', frame, rule, voice: 'asserted', lang: 'en', context }],
  })
})

test('the words of a language that is not read count for nothing', async () => {
  const tally = await tallyOf(['a.html', `<p lang="ru">${foreign}`])
  expect(figuresOf(tally)).toEqual({
    ...{ pages: 1, words: 0, matches: 0, perThousandWords: 0 },
    ...{ byFrame: [], list: [] },
  })
})

test('an editor reads each match in its words, and the table', async () => {
  const tally = await tallyOf(['a.html', `<p>${calm}`], ['b.html', `<p>${sentence}`])
  expect(describe(tally).split('\n')).toEqual([
    `b.html, en: ${frame}, rule ${rule}, asserted`,
    `  ${context}`,
    '',
    'frame                     language  matches  words  per 1,000 words',
    'protesters-as-terrorists        en        1     24            41.67',
    'all frames                      en        1     24            41.67',
    '',
    '2 pages, 24 words, 1 match: 41.67 per 1,000 words.',
  ])
})

test('words are counted as white space parts them, signs alone are none', () => {
  expect(countWords(' “The 3 well-known — ports” … قال: «نعم» ')).toBe(6)
})
