import { fakeBrowser } from 'wxt/testing/fake-browser'

/** Gives the stand-in of the browser a manifest that lists sites. */
export function list(...matches: readonly string[]): void {
  const getManifest = () => ({ content_scripts: [{ matches }] })
  Object.assign(fakeBrowser.runtime, { getManifest })
}
