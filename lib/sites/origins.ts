import { browser } from 'wxt/browser'

/** The match patterns to ask for a host that is on no list: the host alone, without subdomains. */
export function originsOf(host: string): string[] {
  return [`*://${host}/*`]
}

/** Whether we may read the origin of an address for good, whoever allowed it. Never rejects. */
export async function isGranted(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url)
  try {
    return await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] })
  } catch {
    return false // the browser knows no pattern for such a host
  }
}
