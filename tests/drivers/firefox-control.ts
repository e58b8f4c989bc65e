import { evaluator } from './evaluate.ts'
import type { RunPrivileged } from './privileged.ts'
import type { Control } from './types.ts'
import { until } from './until.ts'

/** The background's process is out of WebDriver BiDi's reach: a frame script goes there and back. */
const evaluateInBackground = `async (id, source) => {
  const { extension } = WebExtensionPolicy.getByID(id)
  await extension.wakeupBackground?.()
  const view = [...extension.views].find(({ viewType }) => viewType === 'background')
  const { messageManager } = view.xulBrowser
  const name = 'framelight-tests:' + Math.random()
  const answer = new Promise((resolve) => {
    messageManager.addMessageListener(name, ({ data }) => resolve(data))
  })
  const script = '(async () => {' +
    'const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });' +
    'sendAsyncMessage(' + JSON.stringify(name) + ', await Cu.evalInSandbox(' +
    JSON.stringify(source) + ', sandbox)) })()'
  messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false)
  return answer
}`

const changePermission = `async (id, change, origin) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  )
  const { extension } = WebExtensionPolicy.getByID(id)
  await ExtensionPermissions[change](id, { permissions: [], origins: [origin] }, extension)
}`

const stopBackground = `async (id) => {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  })
}`

/** Presses a button of the prompt and answers with what it asked for; empty while there is none. */
const pressInPrompt = `(agrees) => {
  const prompt = document.getElementById('addon-webext-permissions-notification')
  if (prompt === null || PopupNotifications.panel.state !== 'open') return ''
  const asked = prompt.textContent + ' ' + prompt.getAttribute('label')
  prompt[agrees === 'true' ? 'button' : 'secondaryButton'].click()
  return asked
}`

const setEnabled = `async (id, change) => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
  const addon = await AddonManager.getAddonByID(id)
  await addon[change]()
}`

/** Lets the extension into private windows, as a reader does; the browser starts it anew then. */
export const allowPrivateWindows = `async (id) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  )
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
  const permissions = ['internal:privateBrowsingAllowed']
  await ExtensionPermissions.add(id, { permissions, origins: [] })
  const addon = await AddonManager.getAddonByID(id)
  await addon.disable()
  await addon.enable()
}`

/** What the browser's own page of extensions can do, and the background. */
export function controlFirefox(run: RunPrivileged, id: string): Control {
  return {
    inExtension: evaluator((source) => run(evaluateInBackground, id, source)),
    allow: async (origin) => void (await run(changePermission, id, 'add', origin)),
    disallow: async (origin) => void (await run(changePermission, id, 'remove', origin)),
    // A preference lets them pass from the start.
    letPromptsPass: async () => {},
    answerPrompt: (agrees) =>
      until('the browser to ask', async () => (await run(pressInPrompt, String(agrees))) || false),
    stopBackground: async () => void (await run(stopBackground, id)),
    setEnabled: async (on) => void (await run(setEnabled, id, on ? 'enable' : 'disable')),
  }
}
