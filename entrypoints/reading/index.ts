import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readings } from './handover.ts'
import { pageReadings } from './page-readings.ts'

/**
 * The way of a page's text, in a script of its own before the one that follows the reader's
 * choices: the page gives blocks of text; the detector of their language gives matches; the painter
 * marks their terms.
 */
export default defineUnlistedScript(() => readings.offer(pageReadings))
