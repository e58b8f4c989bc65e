import { browser } from 'wxt/browser'
import { claimName } from './claim.ts'

/** What the build has for pages that the manifest does not name. */
export const pageFiles = {
  /** Come first, in this order: `content` takes from them what they hand over. */
  engine: '/engine.js',
  reading: '/reading.js',
  content: '/content-scripts/content.js',
  style: '/content-scripts/content.css',
} as const

/** Kinds of documents that hold text to read; a PDF viewer is a document of another kind. */
const readable = /^(text\/(html|plain)|application\/xhtml\+xml)$/

/** What a page tells of itself; runs in the page, so it may use nothing from outside itself. */
function look(claim: string): { contentType: string; isRead: boolean } {
  const { contentType } = document
  return { contentType, isRead: Reflect.get(globalThis, claim) === true }
}

async function lookAt(tabId: number) {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    func: look,
    args: [claimName],
    injectImmediately: true,
  })
  return answer?.result
}

/** Whether the browser lets us into the page of a tab now, and there is text to read. */
export async function canInject(tabId: number): Promise<boolean> {
  try {
    return readable.test((await lookAt(tabId))?.contentType ?? '')
  } catch {
    return false
  }
}

/**
 * Reads the page of a tab unless it is being read already. Rejects where the browser does not let
 * us in.
 */
export async function inject(tabId: number): Promise<void> {
  if ((await lookAt(tabId))?.isRead === true) return
  await insertStyle(tabId)
  // One after the other: each is a task of its own, and the page goes on between.
  for (const file of [pageFiles.engine, pageFiles.reading, pageFiles.content]) {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] })
  }
}

/** Brings the style into a page and its frames; those of other sites are passed over. */
async function insertStyle(tabId: number): Promise<void> {
  const origin = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR'
  const target = { tabId, allFrames: true }
  await browser.scripting.insertCSS({ target, files: [pageFiles.style], origin })
}

/**
 * Brings the style into frames that came after the page was read by a click. Where the browser
 * refuses, the manifest has brought it. Never rejects.
 */
export async function styleFrames(tabId: number): Promise<void> {
  await insertStyle(tabId).catch(() => {})
}
