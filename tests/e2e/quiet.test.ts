import { expect, test } from 'vitest'
import { readEntries } from '../drivers/entries.ts'
import { expected, read, serveFixture } from '../fixtures/strike.ts'
import { openRead, useSession } from './session.ts'

const session = useSession()

/** Services of the browsers themselves, which they ask with and without an extension. */
const ofTheBrowser = /\/\/[\w.-]*\.(google|googleapis|gvt1|mozilla)\.(com|net|org)\b/

function hostOf(request: string): string {
  const [method, address = ''] = request.split(' ')
  return method === 'CONNECT' ? `https://${address}` : address
}

test('a page is read, listed and shown without a request or an error', async () => {
  const { browser, server } = session()
  serveFixture(server)
  const page = await openRead(browser, read, expected.length)
  const popup = await browser.openPopup(page)
  await readEntries(popup)
  await popup.close()
  const requests = server.requests.map(hostOf).filter((address) => !ofTheBrowser.test(address))
  expect(new Set(requests)).toEqual(new Set([read, 'http://elaph.com/favicon.ico']))
  expect(await browser.errors()).toEqual([])
})
