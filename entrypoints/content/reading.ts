import type { LanguageCode } from '../../lib/lexicon/types.ts'
import type { Report } from '../../lib/messages/report.ts'
import type { Block } from '../../lib/page/block.ts'
import { blockOffset } from '../../lib/page/offsets.ts'
import { compareBlocks } from '../../lib/page/order.ts'
import { rangesOf } from '../../lib/page/ranges.ts'
import { type Change, PageReader } from '../../lib/page/reader.ts'
import { scrollToRange } from '../../lib/page/scroll.ts'
import { isVisible } from '../../lib/page/visible.ts'
import { watchPage } from '../../lib/page/watch.ts'
import type { Painter } from '../../lib/paint/painter.ts'
import { describe, type Found } from './describe.ts'
import type { Equipment, EquipmentSource } from './detectors.ts'
import { BlockLanguages, type ReadableBlock } from './languages.ts'
import { placeOf } from './place.ts'
import { Slices } from './slices.ts'

/** How long a match flashes, in milliseconds. */
const flashTime = 1600

interface Surroundings {
  readonly document: Document
  readonly painter: Painter
  readonly equipment: EquipmentSource
  /** Called whenever `report` would say something else. */
  onChange(): void
}

/** One reading of a page, from its text to what is painted; it follows the page until it stops. */
export class Reading {
  readonly #surroundings: Surroundings
  readonly #reader: PageReader
  readonly #languages = new BlockLanguages()
  readonly #found = new Map<Block, readonly Found[]>()
  /** Blocks that left the page while they waited for their turn. */
  readonly #gone = new WeakSet<Block>()
  #stopWatching = (): void => {}
  #phase: 'reading' | 'read' | 'failed' | 'stopped' = 'reading'
  #lastId = 0

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings
    this.#reader = new PageReader(surroundings.document)
  }

  /** Reads the whole page in slices and keeps following it; resolves after the first time. */
  async start(): Promise<void> {
    const { document, onChange } = this.#surroundings
    this.#stopWatching = watchPage(document, this.#reader, (change) => this.#follow(change))
    await this.#read(this.#reader.read())
    if (this.#phase === 'reading') this.#phase = 'read'
    onChange()
  }

  /** Ends the reading and takes everything off the page. */
  stop(): void {
    this.#phase = 'stopped'
    this.#stopWatching()
    this.#surroundings.painter.clear()
    this.#found.clear()
  }

  /** What has been found and can be seen, in the order of the page. */
  report(): Omit<Report, 'site'> {
    const { document } = this.#surroundings
    const matches = [...this.#found.keys()]
      .sort(compareBlocks)
      .flatMap((block) => this.#found.get(block) ?? [])
      .filter(({ block, match }) =>
        isVisible(block, blockOffset(match.start), blockOffset(match.end)),
      )
      .map((found) => describe(found, placeOf(termRanges(found)[0], document)))
    return { state: this.#state, progress: this.#phase === 'read' ? 1 : 0, matches, hidden: 0 }
  }

  /** Scrolls to a match and flashes it. */
  show(id: number): void {
    const found = [...this.#found.values()].flat().find((one) => one.id === id)
    const ranges = found ? termRanges(found) : []
    if (ranges[0]) scrollToRange(ranges[0])
    this.#surroundings.painter.flash(ranges, flashTime)
  }

  get #state(): Report['state'] {
    if (this.#phase === 'stopped') return 'off'
    if (this.#phase !== 'read') return this.#phase
    return this.#languages.areAllForeign ? 'language-not-read' : 'done'
  }

  #follow({ removed, added }: Change): void {
    for (const block of removed) {
      this.#gone.add(block)
      for (const { id } of this.#found.get(block) ?? []) this.#surroundings.painter.erase(id)
      this.#found.delete(block)
    }
    void this.#read(added).then(() => this.#surroundings.onChange())
  }

  async #read(blocks: Iterable<Block>): Promise<void> {
    const slices = new Slices()
    for (const block of blocks) {
      for (const readable of this.#languages.add(block)) {
        if (slices.isOver) await slices.rest()
        await this.#readBlock(readable)
      }
      if (slices.isOver) await slices.rest()
      if (this.#phase === 'stopped') return
    }
  }

  async #readBlock({ block, lang }: ReadableBlock): Promise<void> {
    const equipment = await this.#equipmentFor(lang)
    if (!equipment || this.#phase === 'stopped' || this.#gone.has(block)) return
    const found = equipment.detector.detect(block.text).flatMap((match): Found[] => {
      const family = equipment.families[match.frame]
      return family ? [{ id: ++this.#lastId, family, block, match }] : []
    })
    if (found.length === 0) return
    this.#found.set(block, found)
    for (const one of found) {
      this.#surroundings.painter.paint(one.id, one.family, termRanges(one))
    }
    this.#surroundings.onChange()
  }

  async #equipmentFor(lang: LanguageCode): Promise<Equipment | undefined> {
    const equipment = await this.#surroundings.equipment(lang)
    if (!equipment && this.#phase !== 'stopped') this.#phase = 'failed'
    return equipment
  }
}

function termRanges({ block, match }: Found): StaticRange[] {
  return match.terms.flatMap(({ start, end }) =>
    rangesOf(block, blockOffset(start), blockOffset(end)),
  )
}
