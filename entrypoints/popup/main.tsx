import '../../lib/ui/colours.css'
import '../../lib/ui/report.css'
import '../../lib/ui/match.css'
import './popup.css'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { readCatalogue } from '../../lib/messages/catalogue.ts'
import { readSettings } from '../../lib/settings/store.ts'
import { textDirection, textLanguage } from '../../lib/ui/texts.ts'
import { Popup } from './popup.tsx'

document.documentElement.lang = textLanguage()
document.documentElement.dir = textDirection()

const [tabs, settings, catalogue] = await Promise.all([
  browser.tabs.query({ active: true, currentWindow: true }),
  readSettings(),
  readCatalogue(),
])
const root = document.getElementById('app')
if (root) {
  render(<Popup tabId={tabs[0]?.id} stored={settings} catalogue={catalogue} />, root)
}
