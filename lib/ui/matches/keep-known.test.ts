import { expect, it } from 'vitest'
import { exampleMatch } from '../../messages/example.ts'
import { keepKnown } from './keep-known.ts'

it('keeps the objects of matches that stand where they stood', () => {
  const before = [exampleMatch({ id: 1 }), exampleMatch({ id: 2, place: 0.5 })]
  const now = [
    exampleMatch({ id: 1 }),
    exampleMatch({ id: 2, place: 0.4 }),
    exampleMatch({ id: 3 }),
  ]
  const kept = keepKnown(before, now)
  expect(kept).toEqual(now)
  expect(kept.map((match, index) => match === before[index])).toEqual([true, false, false])
})
