import { defineBackground } from 'wxt/utils/define-background'
import { answerContentScripts } from '../../lib/messages/background.ts'
import { acceptPresence } from '../../lib/messages/presence.ts'
import { readSettings, watchSettings } from '../../lib/settings/store.ts'
import { styleFrames } from '../../lib/sites/inject.ts'
import { mayRead } from '../../lib/sites/origins.ts'
import { showBadge, showOnOtherTabs } from './badge.ts'
import { followCommands } from './commands.ts'
import { followPermissions } from './permissions.ts'
import { readTables } from './tables.ts'

/**
 * Keeps nothing in memory that cannot be had again: the browser may stop it at any moment, and
 * whatever wakes it again sets everything right.
 */
export default defineBackground(() => {
  answerContentScripts({ pageCount: showBadge, tables: readTables, mayRead, style: styleFrames })
  acceptPresence()
  followPermissions()
  followCommands()
  watchSettings(showOnOtherTabs)
  void readSettings().then(showOnOtherTabs)
})
