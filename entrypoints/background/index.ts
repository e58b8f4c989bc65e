import { defineBackground } from 'wxt/utils/define-background'
import { answerContentScripts } from '../../lib/messages/background.ts'
import { acceptPresence } from '../../lib/messages/presence.ts'
import { showBadge } from './badge.ts'
import { readTables } from './tables.ts'

/** Keeps nothing in memory: the browser may stop it at any moment. */
export default defineBackground(() => {
  answerContentScripts({ pageCount: showBadge, tables: readTables })
  acceptPresence()
})
