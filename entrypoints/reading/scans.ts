import type { LanguageCode } from '../../lib/lexicon/types.ts'
import { atOnce } from '../../lib/match/at-once.ts'
import { passageReach } from '../../lib/match/surroundings.ts'
import type { Detector, Match, Steps, TextAround } from '../../lib/match/types.ts'
import type { Block } from '../../lib/page/block.ts'
import type { Neighbours } from '../../lib/page/neighbours.ts'
import { RecentTexts } from './recent-texts.ts'

/** What the engine was told of the text beside a block, where it asked. */
interface Told {
  before?: string
  after?: string
}

interface Scan {
  readonly lang: LanguageCode
  readonly matches: readonly Match[]
  readonly told: Told
}

/**
 * What was found in the blocks of a page. A block that comes back unchanged (a list that is drawn
 * anew, a page that is gone back to) is not scanned again, unless what was found hangs on the text
 * beside it and that is another now.
 */
export class Scans {
  readonly #neighbours: Neighbours
  readonly #ofBlocks = new Map<Block, Scan>()
  /** Those whose matches hang on the text beside them. */
  readonly #hanging = new Set<Block>()
  readonly #gone = new RecentTexts<Scan>()
  #changes = 0

  constructor(neighbours: Neighbours) {
    this.#neighbours = neighbours
  }

  /** The page is another now; what is being read may have been told what is no more. */
  noteChange(): void {
    this.#changes += 1
  }

  /** The matches of a block, as the detector gives them; the page may change between the steps. */
  *steps(block: Block, detector: Detector): Steps {
    const known = this.#gone.get(block.text)
    const scan =
      known?.lang === detector.lang && this.#isStillTold(block, known.told)
        ? known
        : yield* this.#upToDateScan(block, detector)
    this.#ofBlocks.set(block, scan)
    if (Object.keys(scan.told).length > 0) this.#hanging.add(block)
    else this.#hanging.delete(block)
    return scan.matches
  }

  /** Takes leave of a block that leaves the page. */
  remove(block: Block): void {
    const scan = this.#ofBlocks.get(block)
    this.#ofBlocks.delete(block)
    this.#hanging.delete(block)
    if (scan) this.#gone.keep(block.text, scan)
  }

  /** The blocks that were read beside other text than stands there now, and their language. */
  outdated(): readonly { readonly block: Block; readonly lang: LanguageCode }[] {
    return [...this.#hanging].flatMap((block) => {
      const scan = this.#ofBlocks.get(block)
      return scan && !this.#isStillTold(block, scan.told) ? [{ block, lang: scan.lang }] : []
    })
  }

  /** Where the page changed under the reading of a block, that is read again without a break. */
  *#upToDateScan(block: Block, detector: Detector): Generator<undefined, Scan> {
    const changes = this.#changes
    const scan = yield* this.#scan(block, detector)
    if (changes === this.#changes || this.#isStillTold(block, scan.told)) return scan
    return atOnce(this.#scan(block, detector))
  }

  *#scan(block: Block, detector: Detector): Generator<undefined, Scan> {
    const told: Told = {}
    const around = this.#around(block)
    const matches = yield* detector.steps(block.text, {
      before: () => (told.before ??= around.before()),
      after: () => (told.after ??= around.after()),
    })
    return { lang: detector.lang, matches, told }
  }

  #isStillTold(block: Block, { before, after }: Told): boolean {
    const around = this.#around(block)
    const isSameBefore = before === undefined || before === around.before()
    return isSameBefore && (after === undefined || after === around.after())
  }

  #around(block: Block): TextAround {
    return {
      before: () => this.#neighbours.textBefore(block, passageReach),
      after: () => this.#neighbours.textAfter(block, passageReach),
    }
  }
}
