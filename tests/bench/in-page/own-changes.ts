import type { EquipmentSource } from '../../../entrypoints/content/detectors.ts'
import { families } from '../../../lib/lexicon/types.ts'
import { createPainter } from '../../../lib/paint/painter.ts'
import { timesInTurns } from './timing.ts'
import { newReading } from './whole-run.ts'

const matches = 1000
const changes = 5000

/** Milliseconds of changes that the page makes itself. */
export interface ChangeTimes {
  readonly bare: number
  /** With a thousand matches painted, and nothing else of ours. */
  readonly painted: number
  /** With a reading that follows the page, until the page's own script is through. */
  readonly followed: number
}

export async function ownChanges(equipment: EquipmentSource): Promise<ChangeTimes> {
  const host = document.createElement('div')
  host.append(
    ...Array.from({ length: matches }, (_, index) => paragraphOf(`Painted line ${index}`)),
  )
  document.body.append(host)
  const change = (): number => {
    const start = performance.now()
    for (let turn = 0; turn < changes; turn += 1) {
      const paragraph = paragraphOf('One line more')
      host.prepend(paragraph)
      paragraph.remove()
    }
    return performance.now() - start
  }
  return timesInTurns({
    bare: change,
    painted: () => {
      const painter = paintAll(host)
      const taken = change()
      painter.clear()
      return taken
    },
    followed: async () => {
      const { reading } = newReading(equipment, () => {})
      await reading.start()
      const taken = change()
      reading.stop()
      return taken
    },
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
