import { browser } from 'wxt/browser'
import { covers } from './covers.ts'
import { listedPatterns } from './listed.ts'
import { coveringPattern } from './matches.ts'
import { listedSiteOf } from './site-of.ts'

/**
 * The match patterns to ask for a site: a host alone, without its subdomains; or a listed site as
 * the manifest has it, where the reader took it away.
 */
export function originsOf(host: string): string[] {
  const isListed = listedSiteOf(host, listedPatterns()) !== undefined
  return [isListed ? coveringPattern(host) : `*://${host}/*`]
}

/** What the reader granted beyond the listed sites, as match patterns. Never rejects. */
export async function grantedOrigins(): Promise<readonly string[]> {
  const listed = new Set(listedPatterns())
  return (await allowedOrigins()).filter((pattern) => !listed.has(pattern))
}

/**
 * Whether the page at an address may be read without a click. `permissions.contains` does not
 * say: in Chromium it knows nothing of the hosts of content scripts. Never rejects.
 */
export async function mayRead(url: string): Promise<boolean> {
  return covers(await allowedOrigins(), url)
}

/** Listed sites are among them, unless the reader took them away in the browser's own settings. */
async function allowedOrigins(): Promise<readonly string[]> {
  try {
    return (await browser.permissions.getAll()).origins ?? []
  } catch {
    return [] // the extension is being updated
  }
}
