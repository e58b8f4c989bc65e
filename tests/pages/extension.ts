import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { builtExtension } from '../drivers/built-extension.ts'
import type { BrowserName } from '../drivers/types.ts'

/** The page of the extension in which the inspector runs. */
export const inspectorPage = 'inspector.html'

const markup = '<!doctype html><meta charset="utf-8"><script src="inspector.js"></script>'

/** The last build with a recorder in front of its content script, in a folder of its own. */
export interface WatchedExtension {
  readonly folder: string
  remove(): void
}

/**
 * Copies the last build and puts the recorder before the first of our scripts, so that all run in
 * the same world. Nothing else of the build changes.
 * @param plainHosts match pattern of the hosts where the recorder stands alone
 * @param extraScript runs after the recorder, before ours: with it the tests of this tool sin
 */
export async function watchedExtension(
  browser: BrowserName,
  plainHosts: string,
  extraScript = '',
): Promise<WatchedExtension> {
  const folder = mkdtempSync(join(tmpdir(), `framelight-${browser}-`))
  cpSync(builtExtension(browser).folder, folder, { recursive: true })
  writeFileSync(join(folder, 'recorder.js'), await bundled('./recorder/recorder.ts'))
  writeFileSync(join(folder, 'inspector.js'), await bundled('./inspector.ts'))
  writeFileSync(join(folder, 'extra.js'), extraScript)
  writeFileSync(join(folder, inspectorPage), markup)
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  const [first] = manifest.content_scripts
  first.js.unshift('recorder.js', 'extra.js')
  manifest.content_scripts.push({ matches: [plainHosts], js: ['recorder.js'] })
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** A script of ours with all that it imports, as one file. */
async function bundled(file: string): Promise<string> {
  const entry = fileURLToPath(new URL(file, import.meta.url))
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bundle' } },
  })
  const [output] = Array.isArray(built) ? built : [built]
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (chunk?.type !== 'chunk') throw new Error(`${file} gave no script`)
  return chunk.code
}
