import { browser } from 'wxt/browser'
import { canInject, inject } from './inject.ts'
import { listedPatterns } from './listed.ts'
import { mayRead, originsOf } from './origins.ts'
import { listedSiteOf } from './site-of.ts'

/** What we may do with the page of a tab. */
export type Access =
  /**
   * A curated site. Where no content script answers all the same, as on a page that was open before
   * the extension came, `readOnce` reads it.
   */
  | (Site & { readonly kind: 'listed' })
  /** The reader said "always on this site". */
  | (Site & { readonly kind: 'granted' })
  /** Not ours to read yet: `readOnce` reads this page, `askAlways` asks for the site. */
  | (Site & { readonly kind: 'askable' })
  /** A file of the reader's own machine: `readOnce` reads it, and there is no site to ask for. */
  | { readonly kind: 'file' }
  /** No extension may read it: a page of the browser or of its store, a PDF viewer. */
  | { readonly kind: 'closed' }
  /**
   * The browser says nothing of the page until the reader clicks our button in the toolbar: in a
   * side panel even of a listed site, whose report tells its site itself.
   */
  | { readonly kind: 'unseen' }

interface Site {
  /** As the switches name the site. */
  readonly host: string
  /** In a private window nothing is kept: no choice about its site may be offered. */
  readonly isPrivate: boolean
}

/** The part of a tab that is looked at. */
export interface TabOfPage {
  readonly id?: number | undefined
  readonly url?: string | undefined
  readonly incognito: boolean
}

export type Done = { readonly ok: true } | { readonly ok: false; readonly problem: string }

/** What may be done with a tab's page now. Never rejects. */
export async function accessOf({ id, url, incognito }: TabOfPage): Promise<Access> {
  if (id === undefined || url === undefined) return { kind: 'unseen' }
  const { protocol, hostname } = new URL(url)
  if (protocol === 'file:') return { kind: (await canInject(id)) ? 'file' : 'closed' }
  if (!/^https?:$/.test(protocol)) return { kind: 'closed' }
  const listedSite = listedSiteOf(hostname, listedPatterns())
  const site = { host: listedSite ?? hostname, isPrivate: incognito }
  if (await mayRead(url)) return { kind: listedSite === undefined ? 'granted' : 'listed', ...site }
  return (await canInject(id)) ? { kind: 'askable', ...site } : { kind: 'closed' }
}

/**
 * Reads the page that a tab shows now, once; where it is being read already, nothing happens.
 * Needs the reader's click on our button in the toolbar.
 */
export async function readOnce(tabId: number): Promise<Done> {
  try {
    await inject(tabId)
    return { ok: true }
  } catch (error) {
    return { ok: false, problem: String(error) }
  }
}

/**
 * Asks the reader for one site, for good. To be called from his click with nothing awaited before:
 * the browsers refuse otherwise. The prompt may close the page that called; the background reads
 * the site all the same.
 * @returns whether he agreed
 */
export async function askAlways(host: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: originsOf(host) })
  } catch {
    return false
  }
}

/**
 * Gives a site back.
 * @returns false where the reader has allowed more than this site in the browser's own settings,
 * which only he can take back there
 */
export async function takeBack(host: string): Promise<boolean> {
  try {
    await browser.permissions.remove({ origins: originsOf(host) })
    return !(await mayRead(`https://${host}/`)) && !(await mayRead(`http://${host}/`))
  } catch {
    return false
  }
}

/** Calls back when a site was granted or taken back, here or in the browser's own settings. */
export function watchAccess(onChange: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions
  const changed = (): void => onChange()
  onAdded.addListener(changed)
  onRemoved.addListener(changed)
  return () => {
    onAdded.removeListener(changed)
    onRemoved.removeListener(changed)
  }
}
