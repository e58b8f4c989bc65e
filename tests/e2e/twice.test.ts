import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { browserUnderTest } from '../drivers/browser-under-test.ts'
import { builtExtension } from '../drivers/built-extension.ts'

const target = browserUnderTest === 'firefox' ? 'firefox' : 'chrome'

const buildInto = `import { build } from 'wxt'
await build({ browser: '${target}', manifestVersion: 3, outDir: process.argv[1] })`

/** The hash of each file, by its path. */
function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    files
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .map((path) => [
        relative(folder, path),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  )
}

/** Milliseconds: a build takes a few seconds, on a busy machine many. */
const patience = 180_000

test('a second build, in another folder, gives the same bytes', { timeout: patience }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'framelight-twice-'))
  try {
    // The tests' own environment says that this is a test.
    const { NODE_ENV: _, ...env } = process.env
    execFileSync('node', ['--input-type=module', '-e', buildInto, folder], { env, stdio: 'ignore' })
    expect(hashes(join(folder, `${target}-mv3`))).toEqual(
      hashes(builtExtension(browserUnderTest).folder),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
})
