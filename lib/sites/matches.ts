import type { NewsSite } from './sites.ts'

/**
 * The match patterns of the sites, in their order, for the manifest. `*.host` covers the bare
 * host and every subdomain in Chromium and Firefox alike, so one pattern a site is enough.
 */
export function matchesOf(sites: readonly NewsSite[]): string[] {
  return sites.map(({ host }) => coveringPattern(host))
}

/** The host and all its subdomains. */
export function coveringPattern(host: string): string {
  return `*://*.${host}/*`
}
