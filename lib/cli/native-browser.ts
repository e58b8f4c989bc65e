import type { Plugin } from 'vite'

const polyfill = 'webextension-polyfill'
const native = '\0native-browser'

/**
 * Gives a bundle the browser's own object in place of the polyfill. Every browser that the manifests
 * admit answers with promises by itself; a content script is parsed anew in each page, and the
 * polyfill is a tenth of ours.
 */
export function nativeBrowser(): Plugin {
  return {
    name: 'native-browser',
    enforce: 'pre',
    resolveId: (id) => (id === polyfill ? native : undefined),
    load: (id) =>
      id === native ? 'export default globalThis.browser ?? globalThis.chrome' : undefined,
  }
}
