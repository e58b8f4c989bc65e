import { expect, test } from 'vitest'
import { until } from '../drivers/until.ts'
import { expected, read, serveFixture, unread } from '../fixtures/strike.ts'
import { openPage, openRead, paintedShare, useSession } from './session.ts'

const session = useSession()

test('the paint goes from an open page when the extension is removed', async () => {
  const { browser, server } = session()
  serveFixture(server)
  const plain = await openPage(browser, unread)
  const page = await openRead(browser, read, expected.length)
  expect(await paintedShare(page, plain, 'extremists')).toBeGreaterThan(0.5)
  await browser.removeExtension()
  await until('the paint to go', async () => {
    return (await paintedShare(page, plain, 'extremists')) === 0
  })
})
