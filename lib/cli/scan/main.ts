import { pipeline } from 'node:stream/promises'
import { createDetectors, type Detectors } from '../detectors.ts'
import { decodeText } from './decode.ts'
import { scanDocument } from './document.ts'
import { openInput, shownName, standardInput, whyNot } from './input.ts'
import { scanItems } from './items.ts'
import { writeDocument } from './json.ts'
import { readOptions, type ScanOptions } from './options.ts'
import { printDocument } from './print.ts'

/** Counts what went wrong, and tells it on standard error. */
interface Faults {
  count: number
  tell(message: string): void
}

/** `npm run scan`; resolves to the exit code. */
export async function main(given: readonly string[]): Promise<number> {
  const { files, options } = readOptions(given)
  const faults: Faults = {
    count: 0,
    tell(message) {
      this.count += 1
      console.error(message)
    },
  }
  const detectors = createDetectors()
  if (typeof detectors === 'string') {
    faults.tell(detectors)
    return 1
  }
  const output =
    options.items === undefined
      ? scanFiles(files.length > 0 ? files : [standardInput], detectors, options, faults)
      : scanItemFile(options.items, detectors, options, faults)
  await pipeline(output, process.stdout, { end: false })
  return faults.count > 0 ? 1 : 0
}

async function* scanFiles(
  names: readonly string[],
  detectors: Detectors,
  options: ScanOptions,
  faults: Faults,
): AsyncGenerator<string> {
  const form = options.format === 'jsonl' ? writeDocument : printDocument
  for (const name of names) {
    const input = await openInput(name)
    if (typeof input === 'string') {
      faults.tell(input)
      continue
    }
    try {
      yield* form(await scanDocument(input, detectors, options))
    } catch (error) {
      faults.tell(whyNot(name, error))
    }
  }
}

async function* scanItemFile(
  name: string,
  detectors: Detectors,
  { encoding }: ScanOptions,
  faults: Faults,
): AsyncGenerator<string> {
  const input = await openInput(name)
  if (typeof input === 'string') return faults.tell(input)
  const onBadLine = (number: number, reason: string) =>
    faults.tell(`${shownName(name)}, line ${number} is no item: ${reason}`)
  try {
    yield* scanItems(decodeText(input.bytes, encoding), detectors, onBadLine)
  } catch (error) {
    faults.tell(whyNot(name, error))
  }
}
