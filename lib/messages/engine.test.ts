import { afterEach, expect, it } from 'vitest'
import { createDetector } from '../match/detector.ts'
import { offerEngine, takeEngine } from './engine.ts'

afterEach(() => Reflect.deleteProperty(globalThis, 'framelightEngine'))

it('is taken by whoever comes behind it', () => {
  expect(takeEngine()).toBeUndefined()
  offerEngine({ createDetector })
  expect(takeEngine()?.createDetector).toBe(createDetector)
})

it('is not taken from an element of the page that has its name', () => {
  const elements = { framelightEngine: { createDetector: 'an element' } }
  const world: object = Object.getPrototypeOf(globalThis)
  const before: unknown = Object.getPrototypeOf(world)
  Object.setPrototypeOf(world, Object.assign(Object.create(Object(before)), elements))
  try {
    expect(takeEngine()).toBeUndefined()
  } finally {
    Object.setPrototypeOf(world, Object(before))
  }
})
