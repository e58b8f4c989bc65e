import type { createDetector } from '../match/detector.ts'

/** What one of our scripts in a page hands to those that come behind it. */
export interface Handover<Part> {
  offer(part: Part): void
  /** The part; `undefined` where its script has not come, as in a page that was half loaded. */
  take(): Part | undefined
}

/**
 * Each script is a task of its own, and what a browser does to run one grows with its size: the
 * parts come as scripts of their own, and meet in the content scripts' own world, which pages do
 * not see.
 * @param name of the property in that world
 */
export function handover<Part>(name: `framelight${string}`): Handover<Part> {
  return {
    offer: (part) => void Reflect.set(globalThis, name, part),
    // An element of the page's may have the name, and is no property of the world's own.
    take: () => (Object.hasOwn(globalThis, name) ? Reflect.get(globalThis, name) : undefined),
  }
}

/** The engine: it finds the matches of a text. */
export const engine = handover<{ readonly createDetector: typeof createDetector }>(
  'framelightEngine',
)
