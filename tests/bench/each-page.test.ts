import { expect, test } from 'vitest'
import { EachPage, orReason } from './each-page.ts'
import { figure } from './figure.ts'

const pages = ['one', 'bad', 'two'].map((name) => ({ name, html: '' }))

test('one bad page is told and left out, and the others are measured', async () => {
  const told: string[] = []
  const eachPage = new EachPage((line) => told.push(line))
  const names = await eachPage.over('read', pages, async ({ name }) => {
    if (name === 'bad') throw new Error('its tab crashed')
    return name
  })
  expect(names).toEqual(['one', 'two'])
  expect(eachPage.leftOut).toBe(1)
  expect(told).toContain('✗ bad is left out (read): its tab crashed')
})

test('what breaks as a whole is a row that says why and does not hold', async () => {
  const broken = () => Promise.reject(new Error('no browser'))
  const [row] = await orReason('ready', 10, broken)
  expect(row).toMatchObject({ name: 'ready', value: null, holds: false, reason: 'no browser' })
  expect(await orReason('ready', 10, () => [figure('ready', 3, 10)])).toHaveLength(1)
})
