import type { Equipment, EquipmentSource } from '../../../entrypoints/reading/equipment.ts'
import { BlockLanguages, type ReadableBlock } from '../../../entrypoints/reading/languages.ts'
import { Reading } from '../../../entrypoints/reading/reading.ts'
import { shadowRootOf } from '../../../entrypoints/reading/shadow-roots.ts'
import { PageReader } from '../../../lib/page/reader.ts'
import { createPainter } from '../../../lib/paint/painter.ts'
import { Rests } from './rests.ts'
import { timed, timesInTurns } from './timing.ts'

/** Milliseconds of reading a page, and of parts of that. */
export interface RunTimes {
  /** Walking the text nodes and looping over their characters. */
  readonly walk: number
  /** From the page's text to painted ranges, as the content script does it. */
  readonly run: number
  /** Of that: taking the page's prose. */
  readonly blocks: number
  /** Of that: telling its languages. */
  readonly languages: number
  /** Of that: the engine. */
  readonly detection: number
}

export async function runTimes(equipment: EquipmentSource): Promise<RunTimes> {
  const blocks = [...new PageReader(document, { shadowRootOf }).read()]
  const readable = sorted()
  const equipped = await Promise.all(
    readable.map(async ({ block, lang }) => ({ block, own: await equipment(lang) })),
  )
  return timesInTurns({
    walk: timed(walkAndLoop),
    run: () => wholeRun(equipment),
    blocks: timed(() => [...new PageReader(document, { shadowRootOf }).read()].length),
    languages: timed(() => {
      const languages = new BlockLanguages()
      return blocks.reduce((sum, block) => sum + languages.add(block).length, 0)
    }),
    detection: timed(() =>
      equipped.reduce((sum, { block, own }) => sum + found(block.text, own), 0),
    ),
  })
}

/** The blocks of the page that are read, with their language. */
export function sorted(): readonly ReadableBlock[] {
  const languages = new BlockLanguages()
  const blocks = [...new PageReader(document, { shadowRootOf }).read()]
  return blocks.flatMap((block) => languages.add(block))
}

function found(text: string, equipment: Equipment | undefined): number {
  // Without it nothing would be found in no time.
  if (equipment === undefined) throw new Error('there is nothing to read a block with')
  return equipment.detector.detect(text).length
}

function walkAndLoop(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let sum = 0
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue ?? ''
    for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at)
  }
  return sum
}

/** Milliseconds of one whole run, without what the page did while the reading rested. */
export async function wholeRun(equipment: EquipmentSource): Promise<number> {
  const { reading } = newReading(equipment, () => {})
  const rests = new Rests()
  const start = performance.now()
  await reading.start()
  const taken = performance.now() - start - rests.milliseconds
  rests.end()
  reading.stop()
  return taken
}

/** A reading as the content script makes it. */
export function newReading(equipment: EquipmentSource, onChange: () => void) {
  const painter = createPainter()
  const reading = new Reading({ document, painter, equipment, filter: () => true, onChange })
  return { reading, painter }
}
