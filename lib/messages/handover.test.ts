import { afterEach, expect, it } from 'vitest'
import { handover } from './handover.ts'

const name = 'framelightGreeting'
const greeting = handover<() => string>(name)

afterEach(() => Reflect.deleteProperty(globalThis, name))

it('is taken by whoever comes behind it', () => {
  expect(greeting.take()).toBeUndefined()
  greeting.offer(() => 'hello')
  expect(greeting.take()?.()).toBe('hello')
})

it('is not taken from an element of the page that has its name', () => {
  const elements = { [name]: () => 'an element' }
  const world: object = Object.getPrototypeOf(globalThis)
  const before: unknown = Object.getPrototypeOf(world)
  Object.setPrototypeOf(world, Object.assign(Object.create(Object(before)), elements))
  try {
    expect(greeting.take()).toBeUndefined()
  } finally {
    Object.setPrototypeOf(world, Object(before))
  }
})
