import type { LanguageCode } from '../../lib/lexicon/types.ts'
import type { PageState, Report } from '../../lib/messages/report.ts'
import type { Block } from '../../lib/page/block.ts'
import { type Change, PageReader } from '../../lib/page/reader.ts'
import { scrollToRange } from '../../lib/page/scroll.ts'
import { watchPage } from '../../lib/page/watch.ts'
import type { Painter } from '../../lib/paint/painter.ts'
import { describe } from './describe.ts'
import type { Equipment, EquipmentSource } from './equipment.ts'
import { type Filter, Findings, type Found, termRanges } from './findings.ts'
import { BlockLanguages } from './languages.ts'
import { measurePlaces } from './place.ts'
import { Progress } from './progress.ts'
import { ReadingOrder } from './reading-order.ts'
import { Scans } from './scans.ts'
import { shadowRootOf } from './shadow-roots.ts'
import { Slices } from './slices.ts'

/** How often to see whether the page took the paint away, in milliseconds. */
const restoreInterval = 1000

/** How long a match flashes, in milliseconds. */
const flashTime = 1600

interface Surroundings {
  readonly document: Document
  readonly painter: Painter
  readonly equipment: EquipmentSource
  /** Which matches the reader's switches let be seen, to begin with. */
  readonly filter: Filter
  /** Called whenever `report` would say something else. */
  onChange(): void
}

/** One reading of a page, from its text to what is painted; it follows the page until it stops. */
export class Reading {
  readonly #surroundings: Surroundings
  readonly #reader: PageReader
  readonly #languages = new BlockLanguages()
  readonly #findings: Findings
  readonly #progress = new Progress()
  readonly #scans: Scans
  /** What has come: a block whose language is known need not wait, not even for a promise. */
  readonly #equipment = new Map<LanguageCode, Equipment>()
  /** Blocks that left the page while they waited for their turn. */
  readonly #gone = new WeakSet<Block>()
  #stopWatching = (): void => {}
  #phase: 'reading' | 'read' | 'failed' | 'stopped' = 'reading'
  #lastId = 0

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings
    this.#reader = new PageReader(surroundings.document, { shadowRootOf })
    this.#scans = new Scans(this.#reader.neighbours)
    this.#findings = new Findings(surroundings.painter, surroundings.filter)
  }

  /** Reads the whole page in slices and keeps following it; resolves after the first time. */
  async start(): Promise<void> {
    const { document, painter, onChange } = this.#surroundings
    const stopFollowing = watchPage(document, this.#reader, (change) => this.#follow(change))
    const restoring = setInterval(() => painter.restore(), restoreInterval)
    this.#stopWatching = () => {
      stopFollowing()
      clearInterval(restoring)
    }
    await this.#read(await this.#gather())
    if (this.#phase === 'reading') this.#phase = 'read'
    onChange()
  }

  /** Ends the reading and takes everything off the page. */
  stop(): void {
    this.#phase = 'stopped'
    this.#stopWatching()
    this.#findings.clear()
  }

  /** Lets other matches be seen from now on; nothing is read again. */
  filter(filter: Filter): void {
    this.#findings.filter(filter)
    this.#surroundings.onChange()
  }

  /** What the badge shows of the report, at less cost. */
  count(): { readonly state: PageState; readonly count: number } {
    return { state: this.#state, count: this.#findings.count() }
  }

  /** What has been found and can be seen, in the order of the page. */
  report(): Omit<Report, 'site'> {
    const placeOf = measurePlaces(this.#surroundings.document)
    const { shown, hidden } = this.#findings.list()
    const matches = shown.map((found) => describe(found, placeOf(termRanges(found)[0])))
    const progress = this.#phase === 'read' ? 1 : this.#progress.share
    return { state: this.#state, progress, matches, hidden }
  }

  /** Scrolls to a match and flashes it. */
  show(id: number): void {
    const found = this.#findings.byId(id)
    const ranges = found ? termRanges(found) : []
    if (ranges[0]) scrollToRange(ranges[0])
    this.#surroundings.painter.flash(ranges, flashTime)
  }

  get #state(): PageState {
    if (this.#phase === 'stopped') return 'off'
    if (this.#phase !== 'read') return this.#phase
    if (this.#findings.areCut) return 'full'
    return this.#languages.areAllForeign ? 'language-not-read' : 'done'
  }

  #follow({ removed, added }: Change): void {
    this.#scans.noteChange()
    for (const block of removed) {
      this.#gone.add(block)
      this.#scans.remove(block)
      this.#languages.remove(block)
      this.#findings.drop(block)
    }
    void this.#followPassages(removed.length > 0, added)
  }

  /** Reads what is new, and what stands beside it where a match hangs on that. */
  async #followPassages(isTextGone: boolean, added: readonly Block[]): Promise<void> {
    await this.#read(added)
    const isFoundAnew = await this.#readOutdated()
    if (isTextGone || added.length > 0 || isFoundAnew) this.#surroundings.onChange()
  }

  async #readOutdated(): Promise<boolean> {
    const slices = new Slices()
    const outdated = this.#scans.outdated()
    for (const { block, lang } of outdated) {
      const equipment = this.#equipment.get(lang)
      if (!equipment) continue
      const steps = this.#stepsOf(block, equipment)
      while (!steps.next().done) if (slices.areOver) await this.#rest(slices)
    }
    return outdated.length > 0
  }

  /** Takes in the page's text before any of it is read: only so can it be told how much is left. */
  async #gather(): Promise<readonly Block[]> {
    const slices = new Slices()
    const blocks: Block[] = []
    for (const block of this.#reader.steps()) {
      if (block) blocks.push(block)
      if (slices.areOver) await slices.rest()
      if (this.#phase === 'stopped') break
    }
    return blocks
  }

  async #read(blocks: readonly Block[]): Promise<void> {
    const slices = new Slices()
    const order = new ReadingOrder(blocks)
    this.#progress.expect(blocks)
    for (let block = order.next(); block !== undefined; block = order.next()) {
      if (this.#phase === 'stopped') return
      const readables = this.#gone.has(block) ? [] : this.#languages.add(block)
      for (const readable of readables) {
        const { lang } = readable
        const equipment = this.#equipment.get(lang) ?? (await this.#equip(lang))
        if (!equipment) continue
        const steps = this.#stepsOf(readable.block, equipment)
        while (!steps.next().done) if (slices.areOver) await this.#rest(slices)
      }
      this.#progress.pass(block)
      if (slices.areOver) await this.#rest(slices)
    }
  }

  #rest(slices: Slices): Promise<void> {
    this.#surroundings.onChange()
    return slices.rest()
  }

  /**
   * Reads a block bit by bit, and paints it as the last bit; leaves off where it goes from the page
   * meanwhile.
   */
  *#stepsOf(block: Block, { detector, families }: Equipment): Generator<undefined> {
    if (!this.#isToBeRead(block) || !this.#findings.haveRoom(block)) return
    const steps = this.#scans.steps(block, detector)
    let step = steps.next()
    for (; !step.done; step = steps.next()) {
      yield
      if (!this.#isToBeRead(block)) return
    }
    const found = step.value.flatMap((match): Found[] => {
      const family = families[match.frame]
      return family ? [{ id: ++this.#lastId, family, block, match }] : []
    })
    if (this.#findings.replace(block, found)) this.#surroundings.onChange()
    yield
  }

  #isToBeRead(block: Block): boolean {
    return this.#phase !== 'stopped' && !this.#gone.has(block)
  }

  async #equip(lang: LanguageCode): Promise<Equipment | undefined> {
    const equipment = await this.#surroundings.equipment(lang)
    if (equipment) this.#equipment.set(lang, equipment)
    else if (this.#phase !== 'stopped') this.#phase = 'failed'
    return equipment
  }
}
