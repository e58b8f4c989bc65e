import '../../lib/paint/highlight.css'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { whenAccessTaken } from '../../lib/messages/access.ts'
import { askWhetherToRead } from '../../lib/messages/background.ts'
import { serveReport } from '../../lib/messages/page.ts'
import { whenExtensionGone } from '../../lib/messages/presence.ts'
import type { Settings } from '../../lib/settings/choices.ts'
import { readSettings, watchSettings } from '../../lib/settings/store.ts'
import { claimPage, releasePage } from '../../lib/sites/claim.ts'
import { covers } from '../../lib/sites/covers.ts'
import { Badge } from './badge.ts'
import { gatherChanges } from './changes.ts'
import { ChosenReading } from './chosen-reading.ts'

/**
 * The way through the house: settings say whether to read; the page gives blocks of text; the
 * detector of their language gives matches; the painter marks their terms; the report goes to
 * the popup and its count to the badge.
 */
export default defineContentScript({
  /**
   * The build puts the listed sites here, which need not stand in the script itself. On others the
   * background or the popup brings it in.
   */
  matches: [],
  main: () => {
    if (claimPage()) void start(document)
  },
})

/** Follows the page and the reader's choices until the extension goes or the site is taken back. */
async function start(document: Document): Promise<void> {
  const life = new AbortController()
  const reading = new ChosenReading(document, () => changed())
  const badge = new Badge(() => reading.count())
  const views = serveReport({ report: () => reading.report(), show: (id) => reading.show(id) })
  const changed = gatherChanges(() => {
    if (life.signal.aborted) return
    views.tell()
    badge.tell()
  })
  const whenOver = (stop: () => void): void => life.signal.addEventListener('abort', stop)
  const end = (): void => life.abort()
  const apply = (settings: Settings): void => {
    if (!life.signal.aborted) reading.apply(settings)
  }

  whenOver(watchSettings(apply))
  whenOver(() => views.stop())
  whenOver(() => reading.stop())
  whenOver(releasePage)
  whenExtensionGone(end)

  const endUnlessAllowed = async (): Promise<void> => {
    if (await askWhetherToRead()) return
    badge.leave()
    end()
  }
  whenOver(
    whenAccessTaken((origins) => {
      if (covers(origins, document.location.href)) void endUnlessAllowed()
    }),
  )
  // A page that comes back from the browser's back-forward cache has missed what happened since.
  const comeBack = async ({ persisted }: PageTransitionEvent): Promise<void> => {
    if (!persisted) return
    await endUnlessAllowed()
    apply(await readSettings())
    if (!life.signal.aborted) badge.tellAgain()
  }
  // Only a page that was left can come back. What is told when a page is shown for the first time
  // is told in the task in which Chromium lays the whole page out.
  const waitForReturn = (): void =>
    addEventListener('pageshow', (event) => void comeBack(event), {
      signal: life.signal,
      once: true,
    })
  addEventListener('pagehide', waitForReturn, life)
  // An image of the page's may have the name `addEventListener`.
  const { addEventListener: listen } = EventTarget.prototype
  listen.call(document, 'prerenderingchange', () => badge.tellAgain(), life)
  apply(await readSettings())
}
