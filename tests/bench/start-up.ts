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
  const script = readFileSync(join(folder, 'content-scripts/content.js'))
  const tables = languageCodes.map((lang) => readFileSync(join(folder, `tables/${lang}.jsonl`)))
  const size = (files: readonly Uint8Array[]): number =>
    files.reduce((sum, { length }) => sum + length, 0) / kilo
  const packed = (files: readonly Uint8Array[]): number =>
    size(files.map((file) => gzipSync(file, { level: 9 })))
  return [
    figure('start-up: content script, kB', size([script])),
    figure('start-up: content script, kB gzip', packed([script])),
    figure('start-up: tables of both languages, kB', size(tables)),
    figure('start-up: tables of both languages, kB gzip', packed(tables)),
    figure(
      'start-up: content script with both languages, kB gzip',
      packed([script, ...tables]),
      90,
    ),
  ]
}
