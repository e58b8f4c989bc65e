import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nameOf, type Switch } from '../../lib/settings/choices.ts'
import { browserUnderTest } from '../drivers/browser-under-test.ts'
import { launch } from '../drivers/index.ts'
import { type PageServer, startPageServer } from '../drivers/server.ts'
import type { BrowserUnderTest } from '../drivers/types.ts'
import { expected, read, serveFixture } from '../fixtures/strike.ts'
import { openRead, paintedRanges, waitForBadge } from './session.ts'
import { store, stored } from './storage.ts'

const profile = mkdtempSync(join(tmpdir(), 'framelight-profile-'))
const orderRestored: Switch = { kind: 'frame', id: 'order-restored' }
let server: PageServer

beforeAll(async () => {
  server = await startPageServer()
  serveFixture(server)
})
afterAll(async () => {
  await server.close()
  rmSync(profile, { recursive: true, force: true })
})

/** A browser that keeps what it knows for the next start, as a reader's does. */
function start(): Promise<BrowserUnderTest> {
  return launch(browserUnderTest, { hosts: server.port, lessMotion: true, profile })
}

test('what was chosen is there when the browser starts again, and pages are read as before', async () => {
  const first = await start()
  await openRead(first, read, expected.length)
  await store(first, { [nameOf(orderRestored)]: true })
  await first.close()

  const second = await start()
  expect(await stored(second)).toEqual({ [nameOf(orderRestored)]: true })
  const page = await openRead(second, read, expected.length - 1)
  expect(await paintedRanges(page)).toBeGreaterThan(0)
  await store(second, { [nameOf({ kind: 'all' })]: false })
  await waitForBadge(second, page, '')
  expect(await second.errors()).toEqual([])
  await second.close()
})
