import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/** The files of a bundle by their names, as far as they are looked at here. */
export type Files = Record<string, { readonly type: string; readonly source?: string | Uint8Array }>

/**
 * Lets the window of a view open before its script has run. Chromium shows a popup when its document
 * has loaded, and what stands in the document belongs to that: a script that is imported later does
 * not, and a style that stands in it need not be fetched. So what stands in the document is painted
 * first, and the script, fetched meanwhile, runs while the browser makes the window. The script that
 * imports it later is fetched before all else, since the window waits for that one alone.
 */
export class PaintFirst {
  readonly #read: readonly string[]
  /** Of the styles in the documents, as a policy of a page names them. */
  readonly #hashes = new Set<string>()
  /** Of the documents of the bundle that is being built, until what imports them is added to it. */
  readonly #scripts = new Set<string>()

  /** @param read addresses of what the scripts of the views read from our package as they begin */
  constructor(read: readonly string[]) {
    this.#read = read
  }

  /** To be given to every bundle of the build. */
  plugin(): Plugin {
    const scripts = this.#scripts
    return {
      name: 'paint-first',
      transformIndexHtml: {
        order: 'post',
        handler: (html, { bundle }) =>
          bundle ? this.withStyle(this.withoutScript(html), bundle as Files) : html,
      },
      generateBundle: {
        // The documents are made in this step too.
        order: 'post',
        handler() {
          for (const script of scripts) {
            const fileName = starterOf(script).slice(1)
            this.emitFile({ type: 'asset', fileName, source: starter(script) })
          }
          scripts.clear()
        },
      },
    }
  }

  /**
   * A built document whose script is only fetched, and with it what it reads. First comes the script
   * that imports it, then what it imports itself, which is the most.
   */
  withoutScript(html: string): string {
    const tag = /<script type="module" crossorigin src="([^"]+)"><\/script>/
    const script = tag.exec(html)?.[1]
    if (script === undefined) return html
    this.#scripts.add(script)
    const fetched = [
      `<script async src="${starterOf(script)}"></script>`,
      ...(html.match(imported) ?? []),
      link('modulepreload', script),
      ...this.#read.map((address) => link('preload', address, 'as="fetch" ')),
    ]
    return html
      .replace(tag, '')
      .replaceAll(imported, '')
      .replace('<head>', ['<head>', ...fetched].join('\n    '))
  }

  /** A built document with its style in it, whose file leaves the bundle. */
  withStyle(html: string, files: Files): string {
    return html.replace(
      /<link rel="stylesheet" crossorigin href="\/([^"]+)">/g,
      (link, name: string) => {
        const source = files[name]?.source
        if (source === undefined) return link
        delete files[name]
        const style = typeof source === 'string' ? source : Buffer.from(source).toString('utf8')
        this.#hashes.add(`'sha256-${createHash('sha256').update(style).digest('base64')}'`)
        return `<style>${style}</style>`
      },
    )
  }

  /** A policy that lets the styles in the documents be, and no other that stands in one. */
  policy(policy: string): string {
    // Documents are built in no order; each build must give the same bytes.
    const allowed = ["style-src 'self'", ...[...this.#hashes].sort()]
    return policy.replace("style-src 'self'", allowed.join(' '))
  }
}

/** The link that a build makes for each module that a script of a document imports. */
const imported = /<link rel="modulepreload" [^>]*>/g

function link(what: string, address: string, more = ''): string {
  return `<link rel="${what}" ${more}crossorigin href="${address}">`
}

/** The address of the script that imports another. */
function starterOf(script: string): string {
  return script.replace(/^.*\//, '/start/')
}

function starter(script: string): string {
  return `addEventListener('load', () => import('${script}'))\n`
}
