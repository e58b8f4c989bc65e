import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundled } from '../../browser/bundle.ts'
import { builtExtension } from '../../drivers/built-extension.ts'

/** The last build with the benchmark's scripts in it, in a folder of its own. */
export interface MeasuredExtension {
  readonly folder: string
  remove(): void
}

/**
 * Copies the last build, puts a witness on both sides of its content script, and on other hosts
 * the benchmark itself, so that it runs where the content script would.
 * @param benchHosts match pattern of the hosts where the benchmark stands instead of ours
 */
export async function measuredExtension(benchHosts: string): Promise<MeasuredExtension> {
  const folder = mkdtempSync(join(tmpdir(), 'framelight-bench-'))
  cpSync(builtExtension('chromium').folder, folder, { recursive: true })
  const witness = await bundled('../bench/in-page/witness.ts')
  writeFileSync(join(folder, 'before.js'), witness)
  writeFileSync(join(folder, 'behind.js'), witness)
  writeFileSync(join(folder, 'bench.js'), await bundled('../bench/in-page/page-bench.ts'))
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  for (const script of manifest.content_scripts) {
    // What brings the style alone into frames runs no script that could be measured.
    if (script.js === undefined) continue
    script.js = ['before.js', ...script.js, 'behind.js']
  }
  manifest.content_scripts.push({ matches: [benchHosts], js: ['bench.js'], run_at: 'document_end' })
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
