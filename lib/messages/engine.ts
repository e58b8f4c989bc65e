import type { createDetector } from '../match/detector.ts'

/** The engine, as one of our scripts in a page hands it to the other. */
export interface Engine {
  readonly createDetector: typeof createDetector
}

declare global {
  /** Stands in the content scripts' own world; pages do not see it. */
  var framelightEngine: Engine | undefined
}

export function offerEngine(engine: Engine): void {
  globalThis.framelightEngine = engine
}

/** The engine; `undefined` where its script has not come, as in a page that was half loaded. */
export function takeEngine(): Engine | undefined {
  // An element of the page's may have the name, and is no property of the world's own.
  return Object.hasOwn(globalThis, 'framelightEngine') ? globalThis.framelightEngine : undefined
}
