import { expect, test } from 'vitest'
import { readEntries } from '../drivers/entries.ts'
import { isOfTheBrowser, requestedAddress } from '../drivers/own-requests.ts'
import { expected, read, serveFixture } from '../fixtures/strike.ts'
import { openRead, useSession } from './session.ts'

const session = useSession()

test('a page is read, listed and shown without a request or an error', async () => {
  const { browser, server } = session()
  serveFixture(server)
  const page = await openRead(browser, read, expected.length)
  const popup = await browser.openPopup(page)
  await readEntries(popup)
  await popup.close()
  const requests = server.requests.filter((one) => !isOfTheBrowser(one)).map(requestedAddress)
  expect(new Set(requests)).toEqual(new Set([read, 'http://elaph.com/favicon.ico']))
  expect(await browser.errors()).toEqual([])
})
