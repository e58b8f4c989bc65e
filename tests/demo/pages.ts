import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PageServer } from '../drivers/server.ts'

/** A host of the curated list: there the extension reads without a click. */
const host = 'http://elaph.com'

/** A browser finds out a saved page's encoding by itself, as it would from the disk. */
const saved = { 'content-type': 'text/html' }

/** Serves the project's own news page in both languages; returns the addresses. */
export function serveOwnPages(server: PageServer): string[] {
  return ['report.en.html', 'report.ar.html'].map((name) => {
    const file = fileURLToPath(new URL(`./pages/${name}`, import.meta.url))
    server.put(`${host}/${name}`, readFileSync(file, 'utf8'))
    return `${host}/${name}`
  })
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
}

/** What a browser saves beside a page, as `page_files/` beside `page.html`. */
function serveFilesBeside(server: PageServer, file: string): void {
  const folder = file.replace(/\.html?$/i, '_files')
  if (folder === file || !existsSync(folder)) return
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isFile()) continue
    const type = types[extname(entry.name)] ?? 'application/octet-stream'
    server.put(
      `${host}/${encodeURIComponent(basename(folder))}/${encodeURIComponent(entry.name)}`,
      {
        body: readFileSync(join(folder, entry.name)),
        headers: { 'content-type': type },
      },
    )
  }
}

/** Serves a saved page; returns its address. */
export function serveSavedPage(server: PageServer, file: string): string {
  const address = `${host}/${encodeURIComponent(basename(file))}`
  server.put(address, { body: readFileSync(file), headers: saved })
  serveFilesBeside(server, file)
  return address
}
