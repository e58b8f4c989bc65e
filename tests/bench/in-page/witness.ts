import { waitsForHighlight } from './first-highlight.ts'

/**
 * Stands before and behind each of our scripts in their own world, and notes when they did what.
 * Milliseconds since the navigation began.
 */
export interface Witness {
  /** When the evaluation of the script at hand began. */
  begun: number | undefined
  /** Milliseconds that the evaluation of our scripts took, all together. */
  evaluation: number
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

globalThis.benchWitness ??= newWitness()
noteTurn(globalThis.benchWitness)

/** Called before a script and behind it, in turn. */
function noteTurn(witness: Witness): void {
  const now = performance.now()
  if (witness.begun !== undefined) witness.evaluation += now - witness.begun
  witness.begun = witness.begun === undefined ? now : undefined
}

function newWitness(): Witness {
  let tellRead: (state: string) => void = () => {}
  const witness: Witness = {
    begun: undefined,
    evaluation: 0,
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
