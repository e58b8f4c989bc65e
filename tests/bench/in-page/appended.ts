import type { EquipmentSource } from '../../../entrypoints/reading/equipment.ts'
import { median } from '../measure.ts'
import { newReading, sorted } from './whole-run.ts'

const rounds = 15

/**
 * Milliseconds that one more paragraph costs on a page that was read: from its coming through the
 * watch, the reader and the engine to its paint. Only the wait for an idle moment is left out.
 * @param text a sentence that matches; each paragraph is another one, so that none is remembered
 */
export async function appendedParagraph(equipment: EquipmentSource, text: string): Promise<number> {
  const idle = new IdleMoments()
  let lastChange = 0
  const { reading } = newReading(equipment, () => {
    lastChange = performance.now()
  })
  await reading.start()
  const home = homeOfProse()
  const taken: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const paragraph = document.createElement('p')
    paragraph.textContent = `${text} That was number ${round + 1}.`
    const start = performance.now()
    home.append(paragraph)
    await follow(idle)
    taken.push(lastChange - start)
    paragraph.remove()
    await follow(idle)
  }
  const found = reading.count()
  reading.stop()
  idle.restore()
  if (found.state === 'failed') throw new Error('the reading failed')
  return median(taken)
}

/** Where most of the page's text stands. */
function homeOfProse(): Element {
  const blocks = sorted().map(({ block }) => block)
  const [longest] = blocks.sort((a, b) => b.text.length - a.text.length)
  return longest?.element.parentElement ?? document.body
}

/** Lets the watch hear of the change, and the reading take it in. */
async function follow(idle: IdleMoments): Promise<void> {
  await undefined
  await idle.come()
  // Whatever the reading still has to do goes before a message.
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve()
    port2.postMessage(undefined)
  })
}

/** Idle moments that come when they are called. */
class IdleMoments {
  readonly #real = { requestIdleCallback, cancelIdleCallback }
  #waiting: IdleRequestCallback[] = []

  constructor() {
    Object.assign(globalThis, {
      requestIdleCallback: (callback: IdleRequestCallback) => this.#waiting.push(callback),
      cancelIdleCallback: () => {},
    })
  }

  async come(): Promise<void> {
    while (this.#waiting.length > 0) {
      const called = this.#waiting
      this.#waiting = []
      for (const callback of called) callback({ didTimeout: false, timeRemaining: () => 50 })
      await undefined
    }
  }

  restore(): void {
    Object.assign(globalThis, this.#real)
  }
}
