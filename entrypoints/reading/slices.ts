/** How long we work before the page may go on, in milliseconds. */
const slice = 5

/** Parts long work into slices, so that the page stays responsive. */
export class Slices {
  #end = performance.now() + slice

  /** True if it is time to `rest`. The clock costs a small part of what a block does. */
  get areOver(): boolean {
    return performance.now() >= this.#end
  }

  /** Lets the page work; resolves when it is our turn again. */
  async rest(): Promise<void> {
    await yieldToPage()
    this.#end = performance.now() + slice
  }
}

/** Lets the page work; resolves when it is our turn again. */
export function yieldToPage(): Promise<void> {
  const scheduler: unknown = Reflect.get(globalThis, 'scheduler')
  if (canYield(scheduler)) return scheduler.yield()
  // Timers wait at least 4 ms once they are nested; a message does not.
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}

function canYield(scheduler: unknown): scheduler is { yield(): Promise<void> } {
  return typeof scheduler === 'object' && scheduler !== null && 'yield' in scheduler
}
