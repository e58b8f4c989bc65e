import type { Page } from 'puppeteer-core'
import { until } from '../../drivers/until.ts'

/**
 * The world of the extension's scripts in a page, once a script has put something there.
 * @param name of the global that tells that the script has run
 */
export async function extensionWorld(tab: Page, name: string) {
  await until(
    `the script of ${name}`,
    async () => {
      const [world] = tab.extensionRealms()
      const has = await world
        ?.evaluate((name) => Reflect.get(globalThis, name) !== undefined, name)
        // The world of the page before goes away while we ask.
        .catch(() => false)
      return has === true
    },
    20_000,
  )
  const [world] = tab.extensionRealms()
  if (!world) throw new Error('the page has no world of the extension')
  return world
}
