import { type Browser, browser } from 'wxt/browser'
import { contentScript, inject } from './inject.ts'
import { grantedOrigins } from './origins.ts'

type Script = Browser.scripting.RegisteredContentScript & { cssOrigin?: 'user' }

const id = 'granted-sites'
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
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [id] })
  if (matches.length === 0) {
    if (registered) await scripting.unregisterContentScripts({ ids: [id] })
  } else if (!registered) await scripting.registerContentScripts([scriptFor(matches)])
  else if (!isSame(registered.matches ?? [], matches)) {
    await scripting.updateContentScripts([scriptFor(matches)])
  }
}

function scriptFor(matches: string[]): Script {
  const { js, css } = contentScript
  const script: Script = { id, matches, js: [...js], css: [...css], persistAcrossSessions: true }
  // As in the manifest: Firefox paints in shadow trees only so, and Chromium refuses the key.
  return import.meta.env.FIREFOX ? { ...script, cssOrigin: 'user' } : script
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
