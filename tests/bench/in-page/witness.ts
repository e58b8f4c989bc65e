import { waitsForHighlight } from './first-highlight.ts'

/**
 * Stands before and behind the content script in its own world, and notes when it did what.
 * Milliseconds since the navigation began.
 */
export interface Witness {
  /** When the content script's evaluation began and ended. */
  begun: number
  evaluated: number | undefined
  /** When a frame with the first paint of ours had been shown, where the address asks for it. */
  firstHighlight: number | undefined
  /** Resolves when the script tells that the page is read, with the state that it tells. */
  read: Promise<string>
  /** When the page's text was there. */
  textThere(): number
}

declare global {
  var benchWitness: Witness | undefined
}

if (globalThis.benchWitness) globalThis.benchWitness.evaluated = performance.now()
else globalThis.benchWitness = newWitness()

function newWitness(): Witness {
  let tellRead: (state: string) => void = () => {}
  const witness: Witness = {
    begun: 0,
    evaluated: undefined,
    firstHighlight: undefined,
    read: new Promise((resolve) => {
      tellRead = resolve
    }),
    textThere: () => {
      const [navigation] = performance.getEntriesByType('navigation')
      return navigation instanceof PerformanceNavigationTiming
        ? navigation.domContentLoadedEventStart
        : Number.NaN
    },
  }
  hearState((state) => {
    if (state !== 'reading') tellRead(state)
  })
  // A frame that is asked for is a task of ours, with all that the browser does for it.
  if (location.hash === waitsForHighlight) {
    hearFirstPaint(() => {
      witness.firstHighlight ??= performance.now()
    })
  }
  witness.begun = performance.now()
  return witness
}

/** The badge's count tells how far the reading is. */
function hearState(hear: (state: string) => void): void {
  const api: unknown = Reflect.get(globalThis, 'chrome')
  const runtime: unknown = Reflect.get(Object(api), 'runtime')
  const send: unknown = Reflect.get(Object(runtime), 'sendMessage')
  if (typeof runtime !== 'object' || runtime === null || typeof send !== 'function') return
  Reflect.set(runtime, 'sendMessage', (...given: unknown[]): unknown => {
    const state: unknown = Reflect.get(Object(given[0]), 'state')
    if (typeof state === 'string') hear(state)
    return Reflect.apply(send, runtime, given)
  })
}

/** The frame after the next one begins when the next one has been shown. */
function hearFirstPaint(hear: () => void): void {
  const { set } = HighlightRegistry.prototype
  HighlightRegistry.prototype.set = function (name, highlight) {
    HighlightRegistry.prototype.set = set
    requestAnimationFrame(() => requestAnimationFrame(hear))
    return set.call(this, name, highlight)
  }
}
