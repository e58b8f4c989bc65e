import { expect, test } from 'vitest'
import { findStale, readReference } from './files.ts'
import { referencePages } from './pages.ts'

test('the reference is what follows from the lexicon', () => {
  const stale = findStale(referencePages(), readReference())
  expect(
    stale,
    'The lexicon has changed: run `npm run reference` and commit what it writes.',
  ).toEqual([])
})
