import type { EquipmentSource } from '../../../entrypoints/reading/equipment.ts'
import { families } from '../../../lib/lexicon/types.ts'
import { createPainter, highlightName } from '../../../lib/paint/painter.ts'
import { median } from '../measure.ts'
import { newReading } from './whole-run.ts'

const matches = 1000

/** So few that hardly any turn is broken off by another program, and so many turns instead. */
const changes = 1000
const rounds = 15
const turns = 3

/** Milliseconds of a thousand changes that the page makes itself. */
export interface ChangeTimes {
  readonly bare: number
  /** With a thousand matches painted and shown, and nothing else of ours. */
  readonly painted: number
  /** With a reading that follows the page, and has heard of all of them. */
  readonly followed: number
}

export async function ownChanges(equipment: EquipmentSource): Promise<ChangeTimes> {
  const host = document.createElement('div')
  host.append(
    ...Array.from({ length: matches }, (_, index) => paragraphOf(`Painted line ${index}`)),
  )
  document.body.append(host)
  const painter = paintAll(host)
  const taken = { bare: [] as number[], painted: [] as number[], followed: [] as number[] }
  await bestTurn(host)
  for (let round = 0; round < rounds; round += 1) {
    for (const family of families) CSS.highlights.delete(highlightName(family))
    taken.bare.push(await bestTurn(host))
    painter.restore()
    taken.painted.push(await bestTurn(host))
    const { reading } = newReading(equipment, () => {})
    await reading.start()
    taken.followed.push(await bestTurn(host))
    reading.stop()
  }
  return {
    bare: median(taken.bare),
    painted: median(taken.painted),
    followed: median(taken.followed),
  }
}

/**
 * Milliseconds of the turn that was least disturbed. The browser makes its own notes of a
 * highlight when a frame is drawn, so one is waited for.
 */
async function bestTurn(host: Element): Promise<number> {
  await frameShown()
  const taken: number[] = []
  for (let turn = 0; turn < turns; turn += 1) {
    const start = performance.now()
    for (let change = 0; change < changes; change += 1) {
      const paragraph = paragraphOf('One line more')
      host.prepend(paragraph)
      paragraph.remove()
    }
    // Observers hear of it before this goes on.
    await undefined
    taken.push(performance.now() - start)
  }
  return Math.min(...taken)
}

function frameShown(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  })
}

function paintAll(host: Element) {
  const painter = createPainter()
  for (const [index, { firstChild }] of [...host.childNodes].entries()) {
    const family = families[index % families.length]
    if (family && firstChild) painter.paint(index, family, [rangeOf(firstChild)])
  }
  return painter
}

function rangeOf(node: Node): StaticRange {
  const ends = { startContainer: node, startOffset: 0, endContainer: node, endOffset: 7 }
  return new StaticRange(ends)
}

function paragraphOf(text: string): HTMLParagraphElement {
  const paragraph = document.createElement('p')
  paragraph.textContent = text
  return paragraph
}
