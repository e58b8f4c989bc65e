import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtExtension } from '../drivers/built-extension.ts'

/** The least that a popup can be: what it takes to open is the browser's own. */
const document = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>
<body><main aria-busy="false"><p>Framelight</p></main></body></html>`

/** A copy of the built extension whose popup is one word; to be removed in the end. */
export function bareExtension(): { readonly folder: string; remove(): void } {
  const { folder: built, popup } = builtExtension('chromium')
  const folder = mkdtempSync(join(tmpdir(), 'framelight-bare-'))
  cpSync(built, folder, { recursive: true })
  writeFileSync(join(folder, popup), document)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
