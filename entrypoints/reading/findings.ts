import type { Family } from '../../lib/lexicon/types.ts'
import type { Match } from '../../lib/match/types.ts'
import type { Block } from '../../lib/page/block.ts'
import { isWithinReach } from '../../lib/page/nodes.ts'
import { blockOffset } from '../../lib/page/offsets.ts'
import { compareBlocks } from '../../lib/page/order.ts'
import { rangesOf } from '../../lib/page/ranges.ts'
import { isVisible } from '../../lib/page/visible.ts'
import type { Painter } from '../../lib/paint/painter.ts'
import { Room } from './room.ts'

/** A match of the detector and where it stands in the page. */
export interface Found {
  readonly id: number
  readonly family: Family
  readonly block: Block
  readonly match: Match
}

/** Whether the reader's switches let a match be seen. */
export type Filter = (found: Found) => boolean

/** All that was found on a page. What the filter lets through is painted, and nothing else. */
export class Findings {
  readonly #painter: Painter
  readonly #found = new Map<Block, readonly Found[]>()
  readonly #painted = new Set<number>()
  #filter: Filter
  readonly #room = new Room()
  #areCut = false

  constructor(painter: Painter, filter: Filter) {
    this.#painter = painter
    this.#filter = filter
  }

  /** Takes in what is found in a block now; false if that is what was found before. */
  replace(block: Block, all: readonly Found[]): boolean {
    const before = this.#found.get(block) ?? []
    if (before.length === all.length && all.every((one, at) => isSame(one, before[at]))) {
      return false
    }
    this.drop(block)
    const found = all.slice(0, this.#room.leftIn(block))
    if (found.length < all.length) this.#areCut = true
    if (found.length > 0) this.#found.set(block, found)
    this.#room.take(block, found.length)
    for (const one of found) this.#paintOrErase(one)
    return true
  }

  /** Forgets a block that the page has no more. */
  drop(block: Block): void {
    const found = this.#found.get(block) ?? []
    for (const { id } of found) this.#erase(id)
    this.#room.take(block, -found.length)
    this.#found.delete(block)
  }

  /** Lets other matches through from now on; only what this changes is painted or erased. */
  filter(filter: Filter): void {
    this.#filter = filter
    for (const found of this.#found.values()) for (const one of found) this.#paintOrErase(one)
  }

  /** Forgets everything and takes the paint off. */
  clear(): void {
    this.#painter.clear()
    this.#painted.clear()
    this.#found.clear()
  }

  /** True once there were more than have room; what they would have been is not known. */
  get areCut(): boolean {
    return this.#areCut
  }

  /** Whether anything can be taken in from a block in the place of what was found in it before. */
  haveRoom(block: Block): boolean {
    const left = this.#room.leftIn(block) + (this.#found.get(block)?.length ?? 0)
    if (left === 0) this.#areCut = true
    return left > 0
  }

  byId(id: number): Found | undefined {
    return [...this.#found.values()].flat().find((one) => one.id === id)
  }

  /** How many can be seen on the page and are let through. */
  count(): number {
    const found = [...this.#found.values()].flat()
    return found.filter((one) => this.#filter(one) && canBeSeen(one)).length
  }

  /** What can be seen on the page, in its order: what is let through, and how much is not. */
  list(): { readonly shown: readonly Found[]; readonly hidden: number } {
    const seen = [...this.#found.keys()]
      .filter(({ element }) => isWithinReach(element))
      .sort(compareBlocks)
      .flatMap((block) => this.#found.get(block) ?? [])
      .filter(canBeSeen)
    const shown = seen.filter(this.#filter)
    return { shown, hidden: seen.length - shown.length }
  }

  #paintOrErase(found: Found): void {
    if (!this.#filter(found)) this.#erase(found.id)
    else if (!this.#painted.has(found.id)) {
      this.#painted.add(found.id)
      this.#painter.paint(found.id, found.family, termRanges(found))
    }
  }

  #erase(id: number): void {
    if (this.#painted.delete(id)) this.#painter.erase(id)
  }
}

function isSame({ match }: Found, before: Found | undefined): boolean {
  const { rule, start, end } = match
  const other = before?.match
  return rule === other?.rule && start === other.start && end === other.end
}

/** Where the terms of a match stand on the page, a range for each visible piece of text. */
export function termRanges({ block, match }: Found): StaticRange[] {
  if (!isWithinReach(block.element)) return []
  return match.terms.flatMap(({ start, end }) =>
    rangesOf(block, blockOffset(start), blockOffset(end)),
  )
}

function canBeSeen({ block, match }: Found): boolean {
  return isVisible(block, blockOffset(match.start), blockOffset(match.end))
}
