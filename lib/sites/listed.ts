import { browser } from 'wxt/browser'

/**
 * The match patterns of the listed sites, as the manifest has them: the list itself would make up
 * a fifth of the script that every page and every popup loads.
 */
export function listedPatterns(): readonly string[] {
  return browser.runtime.getManifest().content_scripts?.[0]?.matches ?? []
}
