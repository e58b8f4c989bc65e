import '../../lib/paint/highlight.css'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { tellPageCount } from '../../lib/messages/background.ts'
import { serveReport } from '../../lib/messages/page.ts'
import { whenExtensionGone } from '../../lib/messages/presence.ts'
import type { Report } from '../../lib/messages/report.ts'
import { createPainter } from '../../lib/paint/painter.ts'
import type { Settings } from '../../lib/settings/choices.ts'
import { readSettings, watchSettings } from '../../lib/settings/store.ts'
import { matchesOf } from '../../lib/sites/matches.ts'
import { siteOf } from '../../lib/sites/site-of.ts'
import { newsSites } from '../../lib/sites/sites.ts'
import { gatherChanges } from './changes.ts'
import { equipmentFromBackground } from './detectors.ts'
import { Reading } from './reading.ts'

/**
 * The way through the house: settings say whether to read; the page gives blocks of text; the
 * detector of their language gives matches; the painter marks their terms; the report goes to
 * the popup and its count to the badge. A change of settings begins a fresh run.
 */
export default defineContentScript({
  matches: matchesOf(newsSites),
  // The page need not be told that we are here.
  noScriptStartedPostMessage: true,
  main: () => void start(document),
})

async function start(document: Document): Promise<void> {
  const painter = createPainter()
  const equipment = equipmentFromBackground()
  let reading: Reading | undefined

  const site = siteOf(document.location.hostname)
  const report = (): Report => ({
    site,
    ...(reading?.report() ?? { state: 'off', progress: 0, matches: [], hidden: 0 }),
  })
  const tellViews = serveReport({ report, show: (id) => reading?.show(id) })
  const tellBadge = (): void => {
    const { state, matches } = report()
    void tellPageCount({ state, count: matches.length })
  }
  const onChange = gatherChanges(() => {
    tellViews()
    tellBadge()
  })

  const apply = ({ highlights }: Settings): void => {
    if (highlights === (reading !== undefined)) return
    reading?.stop()
    reading = highlights ? new Reading({ document, painter, equipment, onChange }) : undefined
    void reading?.start()
    onChange()
  }

  const stopWatching = watchSettings(apply)
  whenExtensionGone(() => {
    stopWatching()
    reading?.stop()
    reading = undefined
  })
  // A page that comes back from the browser's back-forward cache has missed what happened since.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void readSettings().then(apply).then(onChange)
  })
  document.addEventListener('prerenderingchange', onChange, { once: true })
  apply(await readSettings())
}
