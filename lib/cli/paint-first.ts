import type { Plugin } from 'vite'

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
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk' || !part.facadeModuleId?.endsWith('.html')) continue
        const script = `/${part.fileName}`
        const fileName = starterOf(script).slice(1)
        this.emitFile({ type: 'asset', fileName, source: starter(script) })
      }
    },
  }
}

/** A built document whose script is only fetched, with the one that imports it. */
export function withoutScript(html: string): string {
  return html.replace(
    /<script type="module" crossorigin src="([^"]+)"><\/script>/,
    (_tag, script: string) => `<link rel="modulepreload" crossorigin href="${script}">
    <script async src="${starterOf(script)}"></script>`,
  )
}

/** The address of the script that imports another. */
function starterOf(script: string): string {
  return script.replace(/^.*\//, '/start/')
}

function starter(script: string): string {
  return `addEventListener('load', () => import('${script}'))\n`
}
