import { newsSites } from './sites.ts'

const listed: ReadonlySet<string> = new Set(newsSites.map(({ host }) => host))

/** The listed site that a host belongs to, itself or as a subdomain; undefined if none. */
export function listedSiteOf(hostname: string): string | undefined {
  const labels = hostname.split('.')
  return labels.map((_, index) => labels.slice(index).join('.')).find((host) => listed.has(host))
}

/**
 * The site that a host belongs to, as the reader's switches name it: the listed one with all its
 * subdomains, or else the host alone.
 */
export function siteOf(hostname: string): string {
  return listedSiteOf(hostname) ?? hostname
}
