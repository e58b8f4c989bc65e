import type { Plugin } from 'vite'

/** Modules that a content script is better without, and what stands for them there. */
const replacements: Readonly<Record<string, string>> = {
  // Every browser that the manifests admit answers with promises by itself.
  'webextension-polyfill': 'export default globalThis.browser ?? globalThis.chrome',
  // It tells the page's document by an event that we are here; we end by ourselves when an update
  // or the reader takes the extension away.
  'wxt/utils/content-script-context': 'export class ContentScriptContext {}',
}

const prefix = '\0in-place-of:'

/** Keeps out of a bundle what would be parsed and run in each page for nothing. */
export function contentScriptModules(): Plugin {
  return {
    name: 'content-script-modules',
    enforce: 'pre',
    resolveId: (id) => (id in replacements ? prefix + id : undefined),
    load: (id) => (id.startsWith(prefix) ? replacements[id.slice(prefix.length)] : undefined),
  }
}
