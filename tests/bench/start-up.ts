import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { languageCodes } from '../../lib/lexicon/types.ts'
import { builtExtension } from '../drivers/built-extension.ts'
import { type Figure, figure } from './figure.ts'

const kilo = 1000

/** What a tab loads before the first word is read; kilobytes. */
export function sizeFigures(): readonly Figure[] {
  const { folder } = builtExtension('chromium')
  const scripts = ['engine.js', 'reading.js', 'content-scripts/content.js'].map((file) =>
    readFileSync(join(folder, file)),
  )
  const tables = languageCodes.map((lang) => readFileSync(join(folder, `tables/${lang}.jsonl`)))
  const size = (files: readonly Uint8Array[]): number =>
    files.reduce((sum, { length }) => sum + length, 0) / kilo
  const packed = (files: readonly Uint8Array[]): number =>
    size(files.map((file) => gzipSync(file, { level: 9 })))
  return [
    figure('start-up: scripts of a page, kB', size(scripts)),
    figure('start-up: scripts of a page, kB gzip', packed(scripts)),
    figure('start-up: tables of both languages, kB', size(tables)),
    figure('start-up: tables of both languages, kB gzip', packed(tables)),
    figure(
      'start-up: content script with both languages, kB gzip',
      packed([...scripts, ...tables]),
      90,
    ),
  ]
}
