import type { Plugin } from 'vite'

const startFile = 'start.js'

/** Imports the script that its own tag names, once the document has loaded. */
const start = `const { view } = document.currentScript.dataset
addEventListener('load', () => import(view))
`

/**
 * Lets the window of a view open before its script has run. Chromium shows a popup when its document
 * has loaded, and a script in the document belongs to that; one that is imported later does not. So
 * what stands in the document is painted first, and the script, fetched meanwhile, runs while the
 * browser makes the window.
 */
export function paintFirst(): Plugin {
  return {
    name: 'paint-first',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => (bundle ? withoutScript(html) : html),
    },
    generateBundle(_options, bundle) {
      const hasDocument = Object.values(bundle).some(
        (part) => part.type === 'chunk' && part.facadeModuleId?.endsWith('.html'),
      )
      if (hasDocument) this.emitFile({ type: 'asset', fileName: startFile, source: start })
    },
  }
}

/** A built document whose script is only fetched, with the one that imports it. */
export function withoutScript(html: string): string {
  return html.replace(
    /<script type="module" crossorigin src="([^"]+)"><\/script>/,
    `<link rel="modulepreload" crossorigin href="$1">
    <script async src="/${startFile}" data-view="$1"></script>`,
  )
}
