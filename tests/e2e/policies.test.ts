import { expect, test } from 'vitest'
import { readEntries } from '../drivers/entries.ts'
import { frame } from '../fixtures/hostile.ts'
import { openRead, useSession } from './session.ts'

const session = useSession()
const page = `<!doctype html><html lang="en"><title>x</title><body>${frame}<iframe srcdoc="${frame}">`

/** Policies that forbid a page's own scripts what ours must never need. */
test.each([
  ['trusts no text as code', "require-trusted-types-for 'script'; trusted-types 'none'"],
  ['loads nothing and runs nothing', "default-src 'none'"],
  ['lets no style be', "style-src 'none'; script-src 'none'; object-src 'none'"],
  ['is sandboxed', 'sandbox'],
  ['is sandboxed and runs its scripts', 'sandbox allow-scripts'],
])('a page that %s is read and listed', async (_what, policy) => {
  const { browser, server } = session()
  const address = `http://elaph.com/${policy.replace(/\W+/g, '-')}.html`
  server.put(address, { body: page, headers: { 'content-security-policy': policy } })
  // What stands in a sandbox has an origin of its own, and so has each frame in it.
  const isSandbox = policy.startsWith('sandbox')
  const opened = await openRead(browser, address, isSandbox ? 1 : 2)
  const popup = await browser.openPopup(opened)
  expect((await readEntries(popup))[0]?.terms).toEqual(['demonstrators', 'extremists'])
  await popup.close()
  await opened.close()
})

test('no policy was offended, and no error reported', async () => {
  expect(await session().browser.errors()).toEqual([])
})
