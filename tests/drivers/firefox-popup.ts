import { evaluator } from './evaluate.ts'
import type { RunPrivileged } from './privileged.ts'
import type { Popup } from './types.ts'
import { until } from './until.ts'

const panelBrowser = `document.getElementById('sidebar')?.contentDocument
  ?.getElementById('webext-panels-browser')`
const popupBrowser = `document.querySelector('browser.webextension-popup-browser')`

/**
 * The popup lives in a process of its own, where WebDriver BiDi does not reach: a frame script
 * carries the source there and its answer, as JSON, back.
 */
const evaluateIn = (view: string) => `async (source) => {
  const { messageManager } = ${view}
  const name = 'framelight-tests:' + Math.random()
  const answer = new Promise((resolve) => {
    messageManager.addMessageListener(name, ({ data }) => resolve(JSON.stringify(data)))
  })
  const script = '(async () => {' +
    'const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });' +
    'let answer;' +
    'try { answer = { json: await Cu.evalInSandbox(' + JSON.stringify(source) + ', sandbox) } }' +
    'catch (error) { answer = { error: String(error) } }' +
    'sendAsyncMessage(' + JSON.stringify(name) + ', answer) })()'
  messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false)
  const silence = new Promise((resolve) => {
    setTimeout(() => resolve('{"error":"no answer"}'), 5000)
  })
  return Promise.race([answer, silence])
}`

const draw = (view: string) => `async () => {
  const global = ${view}.browsingContext.currentWindowGlobal
  const picture = await global.drawSnapshot(null, 1, 'white')
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas')
  canvas.width = picture.width
  canvas.height = picture.height
  canvas.getContext('2d').drawImage(picture, 0, 0)
  return canvas.toDataURL('image/png')
}`

const panelAddress = `() => ${panelBrowser}?.currentURI?.spec ?? ''`
const popupAddress = `() => ${popupBrowser}?.currentURI?.spec ?? ''`
const closePopup = `() => { ${popupBrowser}?.closest('panel')?.hidePopup() }`

/** Runs an expression that is a promise of JSON text in the popup. */
async function runIn(run: RunPrivileged, view: string, source: string): Promise<string> {
  const answer: { json?: string; error?: string } = JSON.parse(await run(evaluateIn(view), source))
  if (answer.error !== undefined) throw new Error(`in the view: ${answer.error}`)
  return answer.json ?? 'null'
}

/**
 * Clicks as a hand does: Firefox lets nothing ask the reader for permissions but what he did
 * himself. Answers with the problem where there is nothing to click.
 */
const clickIn = (view: string) => `async (selector) => {
  const { messageManager } = ${view}
  const name = 'framelight-tests:' + Math.random()
  const answer = new Promise((resolve) => {
    messageManager.addMessageListener(name, ({ data }) => resolve(data))
  })
  const script = 'const element = content.document.querySelector(' + JSON.stringify(selector) + ');' +
    'const hand = content.windowUtils.setHandlingUserInput(true);' +
    'element?.click(); hand.destruct();' +
    'sendAsyncMessage(' + JSON.stringify(name) + ', element === null ? "nothing to click" : "")'
  messageManager.loadFrameScript(
    'data:,' + encodeURIComponent('(() => {' + script + '})()'),
    false,
  )
  return answer
}`

async function close(run: RunPrivileged): Promise<void> {
  await run(closePopup)
  await until('the popup to close', async () => (await run(popupAddress)) === '')
}

/**
 * Clicks the extension's button on the toolbar and waits for its popup.
 * @param button the DOM id of the button
 * @param path the popup's path inside the extension
 */
export async function openFirefoxPopup(
  run: RunPrivileged,
  button: string,
  path: string,
): Promise<Popup> {
  await close(run)
  await run(`(id) => { document.getElementById(id).click() }`, button)
  await until('the popup to open', async () => (await run(popupAddress)).endsWith(`/${path}`))
  return viewOf(run, popupBrowser, () => close(run))
}

/**
 * Opens the extension's sidebar. Firefox lets an extension do that only from a real click of a
 * person, so the browser itself is asked.
 * @param widget the extension's id as Firefox makes DOM ids from it
 */
export async function openFirefoxPanel(run: RunPrivileged, widget: string): Promise<Popup> {
  await run(`(id) => SidebarController.show(id + '-sidebar-action').then(() => '')`, widget)
  await until('the sidebar to open', async () => (await run(panelAddress)).endsWith('.html'))
  return viewOf(run, panelBrowser, async () => {
    await run(`() => { SidebarController.hide() }`)
  })
}

/** A view of ours as the tests see it, once it has loaded. */
async function viewOf(
  run: RunPrivileged,
  view: string,
  close: () => Promise<void>,
): Promise<Popup> {
  const evaluate = evaluator((source) => runIn(run, view, source))
  // While a view moves to its process, what is asked of it may be lost.
  const isLoaded = () => evaluate(() => document.readyState === 'complete').catch(() => false)
  await until('the view to load', isLoaded)
  return {
    evaluate,
    async click(selector) {
      const problem = await run(clickIn(view), selector)
      if (problem !== '') throw new Error(`${problem} at ${selector} in the view`)
    },
    screenshot: async () => Buffer.from((await run(draw(view))).split(',')[1] ?? '', 'base64'),
    close,
  }
}
