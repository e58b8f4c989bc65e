import { type Family, families } from '../lexicon/types.ts'

/**
 * The part of `CSS.highlights` that works in every content script: in Firefox whatever iterates
 * the registry or a highlight throws.
 */
export interface Registry extends Pick<HighlightRegistry, 'get' | 'delete'> {
  set(name: string, highlight: Highlight): unknown
}

/** Paints matches into the page's highlight registry, and takes out nothing but its own. */
export interface Painter {
  /** Paints a match; painting an id again replaces its ranges. */
  paint(id: number, family: Family, ranges: readonly AbstractRange[]): void
  /** Takes a match away; an id that is not painted is let be. */
  erase(id: number): void
  /** Shows ranges in a striking colour for a time, in milliseconds; a second flash ends the first. */
  flash(ranges: readonly AbstractRange[], milliseconds: number): void
  /** Puts back what somebody else took from the registry, which belongs to the page too. */
  restore(): void
  /** Takes away everything, the flash and the registry's entries too. */
  clear(): void
}

interface Painted {
  readonly family: Family
  readonly ranges: readonly AbstractRange[]
}

const flashName = 'framelight-flash'

/** The name under which a family stands in the registry and in the style sheet. */
export function highlightName(family: Family): string {
  return `framelight-${family}`
}

export function createPainter(registry: Registry = CSS.highlights): Painter {
  const highlights = new Map(families.map((family) => [family, new Highlight()] as const))
  const painted = new Map<number, Painted>()
  const stopFlash = { now: () => {} }

  function erase(id: number): void {
    const match = painted.get(id)
    for (const range of match?.ranges ?? []) {
      if (match !== undefined) highlights.get(match.family)?.delete(range)
    }
    painted.delete(id)
  }

  function rangesOf(family: Family): readonly AbstractRange[] {
    return [...painted.values()].flatMap((match) => (match.family === family ? match.ranges : []))
  }

  return {
    paint(id, family, ranges) {
      erase(id)
      painted.set(id, { family, ranges })
      const highlight = highlights.get(family)
      if (highlight === undefined) return
      for (const range of ranges) highlight.add(range)
      register(registry, highlightName(family), highlight)
    },
    erase,
    restore() {
      const inUse = new Set([...painted.values()].map(({ family }) => family))
      for (const family of inUse) {
        const ranges = rangesOf(family)
        const highlight = refilled(highlights.get(family), ranges)
        highlights.set(family, highlight)
        register(registry, highlightName(family), highlight)
      }
    },
    flash(ranges, milliseconds) {
      stopFlash.now()
      stopFlash.now = startFlash(registry, ranges, milliseconds)
    },
    clear() {
      stopFlash.now()
      for (const id of [...painted.keys()]) erase(id)
      for (const family of families) registry.delete(highlightName(family))
    },
  }
}

/** The highlight, or if the page has meddled with it a new one that holds the ranges. */
function refilled(highlight: Highlight | undefined, ranges: readonly AbstractRange[]): Highlight {
  if (highlight?.size === ranges.length) return highlight
  const fresh = new Highlight()
  for (const range of ranges) fresh.add(range)
  return fresh
}

/** The registry is the page's as well, and the page may have emptied it or taken our name. */
function register(registry: Registry, name: string, highlight: Highlight): void {
  if (registry.get(name) !== highlight) registry.set(name, highlight)
}

function startFlash(
  registry: Registry,
  ranges: readonly AbstractRange[],
  milliseconds: number,
): () => void {
  const highlight = new Highlight(...ranges)
  highlight.priority = 1
  registry.set(flashName, highlight)
  const stop = () => {
    clearTimeout(timer)
    registry.delete(flashName)
  }
  const timer = setTimeout(stop, milliseconds)
  return stop
}
