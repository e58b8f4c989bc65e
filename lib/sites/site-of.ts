import { coveringPattern } from './matches.ts'

/**
 * The listed site that a host belongs to, itself or as a subdomain; undefined if none.
 * @param listed the match patterns of the listed sites
 */
export function listedSiteOf(hostname: string, listed: readonly string[]): string | undefined {
  const labels = hostname.split('.')
  const hosts = labels.map((_, index) => labels.slice(index).join('.'))
  return hosts.find((host) => listed.includes(coveringPattern(host)))
}

/**
 * The site that a host belongs to, as the reader's switches name it: the listed one with all its
 * subdomains, or else the host alone.
 * @param listed the match patterns of the listed sites
 */
export function siteOf(hostname: string, listed: readonly string[]): string {
  return listedSiteOf(hostname, listed) ?? hostname
}
