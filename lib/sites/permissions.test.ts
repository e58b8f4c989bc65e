import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { permissions } from './permissions.ts'

it('PRIVACY.md shows the list of permissions as it stands', () => {
  const privacy = readFileSync(new URL('../../PRIVACY.md', import.meta.url), 'utf8')
  const rows = [...privacy.matchAll(/^\| (.+?) +\| (.+?) +\|$/gm)].map(([, ...cells]) => cells)
  const [, , ...told] = rows
  expect(told).toEqual(permissions.map(({ name, reason }) => [name, reason]))
})

it('each permission has a reason of its own', () => {
  const reasons = permissions.map(({ reason }) => reason)
  expect(new Set(reasons).size).toBe(permissions.length)
  for (const reason of reasons) expect(reason.length).toBeGreaterThan(30)
})
