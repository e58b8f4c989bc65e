import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import htmlEncodingSniffer from 'html-encoding-sniffer'
import type { PageServer } from '../drivers/server.ts'

/** How a page is loaded: without the extension, with it but no scripts, with its scripts. */
export type Load = 'plain' | 'scripts-off' | 'scripts-on'

/** A page as somebody saved it. */
export interface SavedPage {
  readonly file: string
  /** The file's name without its ending. */
  readonly name: string
  /** The host name that each load has to itself. */
  readonly hosts: Readonly<Record<Load, string>>
}

/** Hosts of this domain have no content script of ours. */
export const plainHosts = '*://*.plain.example/*'

/** Every host below a listed site is read like the site itself. */
const readDomain = 'elaph.com'

/**
 * Without scripts a page makes no request and never leaves by itself, so that whatever is seen
 * comes from us. Browsers honour it like a page's own policy.
 */
const silence = [
  "default-src 'none'",
  "style-src 'unsafe-inline' data:",
  'img-src data:',
  'font-src data:',
  'sandbox allow-same-origin',
].join('; ')

/**
 * The encoding is told, as servers do: where a page declares it late, Chromium guesses it from as
 * many bytes as happen to have come, and no two loads need be alike.
 */
function headersOf(body: Uint8Array) {
  const encoding = htmlEncodingSniffer(body, { defaultEncoding: 'UTF-8' })
  return { 'content-type': `text/html; charset=${encoding}` }
}

/** The saved pages of a folder, by name; a sentence with the remedy where there are none. */
export function findSavedPages(folder: string): readonly SavedPage[] | string {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    return `There is no folder ${folder}: name the folder with the saved pages.`
  }
  const files = readdirSync(folder).filter((file) => /\.x?html?$/i.test(file))
  if (files.length === 0) return `There is no .html file in ${folder}: save some pages there first.`
  return files.sort().map((file, index) => savedPage(folder, file, index))
}

function savedPage(folder: string, file: string, index: number): SavedPage {
  const name = file.replace(/\.x?html?$/i, '')
  const label = `p${index + 1}-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.slice(0, 50)
  const host = label.replace(/-+$/, '')
  return {
    file: join(folder, file),
    name,
    hosts: {
      plain: `${host}.plain.example`,
      'scripts-off': `${host}.off.${readDomain}`,
      'scripts-on': `${host}.on.${readDomain}`,
    },
  }
}

/** The address under which a page is loaded. */
export function addressOf(page: SavedPage, load: Load): string {
  return `http://${page.hosts[load]}/page.html`
}

/** Serves a page for all three loads. */
export function serve(server: PageServer, page: SavedPage): void {
  const body = readFileSync(page.file)
  const headers = headersOf(body)
  const silenced = { body, headers: { ...headers, 'content-security-policy': silence } }
  server.put(addressOf(page, 'plain'), silenced)
  server.put(addressOf(page, 'scripts-off'), silenced)
  server.put(addressOf(page, 'scripts-on'), { body, headers })
}
