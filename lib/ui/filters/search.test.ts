import { expect, it } from 'vitest'
import { exampleMatch } from '../../messages/example.ts'
import { holdsWords } from './search.ts'

const inEnglish = exampleMatch({
  before: 'On Monday the governor of Aktau called ',
  text: 'the strikers  bandits',
  after: ' who cannot be talked to.',
  speaker: 'José Núñez',
})
const inArabic = exampleMatch({
  before: 'وقال المحافظ إنّ ',
  text: 'المحتجين إرهابيون',
  after: ' يهددون المدينة إلى الأبد.',
})

it.each([
  ['BANDITS', inEnglish],
  ['aktau called the strikers bandits', inEnglish],
  ['  talked ', inEnglish],
  ['nunez', inEnglish],
  ['ارهابيون', inArabic],
  ['إن المحتجين', inArabic],
  ['المدينه', inArabic],
  ['الي الابد', inArabic],
])('%s is found', (words, match) => {
  expect(holdsWords(words)(match)).toBe(true)
})

it.each(['bandits the', 'Aktobe', 'المحتجون'])('%s is not found', (words) => {
  expect([inEnglish, inArabic].filter(holdsWords(words))).toEqual([])
})

it('finds everything while nothing is looked for', () => {
  expect([inEnglish, inArabic].filter(holdsWords('  '))).toHaveLength(2)
})
