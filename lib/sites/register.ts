import { type Browser, browser } from 'wxt/browser'
import { inject, pageFiles } from './inject.ts'
import { grantedOrigins } from './origins.ts'

type Script = Browser.scripting.RegisteredContentScript & { cssOrigin?: 'user' }

/** The script stands in the page alone; what it paints in frames needs the style in each. */
const ids = {
  engine: 'granted-sites-engine',
  reading: 'granted-sites-reading',
  script: 'granted-sites',
  style: 'granted-sites-style',
} as const
const all = Object.values(ids)
let last: Promise<unknown> = Promise.resolve()

/**
 * Has the browser bring our content script into the sites that the reader granted, and into no
 * other, from now on and after a restart. Calls run one after another. Never rejects.
 */
export function registerGrantedSites(): Promise<void> {
  const registered = last.then(register).catch((error: unknown) => console.error(error))
  last = registered
  return registered
}

async function register(): Promise<void> {
  const { scripting } = browser
  const matches = [...(await grantedOrigins())]
  const registered = await scripting.getRegisteredContentScripts({ ids: all })
  const isWhole = registered.length === all.length
  const isRight = isWhole && registered.every((one) => isSame(one.matches ?? [], matches))
  if (isRight) return
  if (matches.length > 0 && isWhole) return scripting.updateContentScripts(scriptsFor(matches))
  const old = registered.map(({ id }) => id)
  if (old.length > 0) await scripting.unregisterContentScripts({ ids: old })
  if (matches.length > 0) await scripting.registerContentScripts(scriptsFor(matches))
}

function scriptsFor(matches: string[]): Script[] {
  const { engine, reading, content, style: sheet } = pageFiles
  const lasting = { matches, persistAcrossSessions: true }
  const style = { id: ids.style, css: [sheet], allFrames: true, matchOriginAsFallback: true }
  return [
    { id: ids.engine, js: [engine], runAt: 'document_end', ...lasting },
    { id: ids.reading, js: [reading], runAt: 'document_end', ...lasting },
    { id: ids.script, js: [content], ...lasting },
    // As in the manifest: Firefox paints in shadow trees only so, and Chromium refuses the key.
    { ...style, ...lasting, ...(import.meta.env.FIREFOX && { cssOrigin: 'user' }) },
  ]
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((pattern) => other.includes(pattern))
}

/** Reads the open pages that match patterns cover, where they are not read yet. Never rejects. */
export async function readOpenPages(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return
  const tabs = await browser.tabs.query({ url: [...origins], discarded: false }).catch(() => [])
  await Promise.allSettled(
    tabs.map(async (tab) => {
      if (tab.id !== undefined) await inject(tab.id)
    }),
  )
}
