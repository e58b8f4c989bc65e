import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { packTables } from '../../../lib/compile/pack.ts'
import type { LanguageTables } from '../../../lib/compile/tables/language.ts'
import { Unpacking } from '../../../lib/compile/unpack.ts'
import type { LanguageCode } from '../../../lib/lexicon/types.ts'
import { ownReaders } from '../engine/own.ts'
import { timesOverTexts } from '../measure.ts'
import { compileGrown } from './grown-lexicon.ts'

export interface GrowthOrder {
  readonly lang: LanguageCode
  readonly times: number
  readonly texts: readonly string[]
}

/** What a grown lexicon costs, as multiples of what the lexicon costs. */
export interface Growth {
  readonly time: number
  readonly memory: number
  readonly size: number
  readonly secondsToCompile: number
}

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

process.once('message', (order: GrowthOrder) => {
  process.send?.(answerTo(order), () => process.exit())
})

function answerTo(order: GrowthOrder): Growth | string {
  try {
    return measure(order)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function measure({ lang, times, texts }: GrowthOrder): Growth {
  const packed = pack(compileGrown(lang, 1, texts))
  const start = performance.now()
  const grownPacked = pack(compileGrown(lang, times, texts))
  const secondsToCompile = (performance.now() - start) / 1000
  const [once, memory] = unpacked(packed)
  const [grown, grownMemory] = unpacked(grownPacked)
  const readers = { once: ownReaders(once).detect, grown: ownReaders(grown).detect }
  const taken = timesOverTexts(readers, texts)
  return {
    time: taken.grown / taken.once,
    memory: grownMemory / memory,
    size: sizeOf(grownPacked) / sizeOf(packed),
    secondsToCompile,
  }
}

function sizeOf(packed: readonly string[]): number {
  return gzipSync(packed.join('\n')).length
}

function pack(tables: LanguageTables): readonly string[] {
  return packTables(tables, (bytes) => Buffer.from(bytes).toString('base64'))
}

/** The tables, and the bytes that they take in memory. */
function unpacked(packed: readonly string[]): readonly [LanguageTables, number] {
  const before = memoryInUse()
  const decode = (text: string) => Uint8Array.from(Buffer.from(text, 'base64'))
  const unpacking = new Unpacking(decode)
  for (const part of packed) unpacking.take(part)
  // This project's own compiler made them a moment ago.
  const tables = unpacking.tables as LanguageTables
  return [tables, memoryInUse() - before]
}

/** One collection leaves what the next one frees: it is done when nothing more is freed. */
function memoryInUse(): number {
  let inUse = Number.POSITIVE_INFINITY
  for (;;) {
    collectGarbage()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    if (heapUsed + arrayBuffers >= inUse) return inUse
    inUse = heapUsed + arrayBuffers
  }
}
