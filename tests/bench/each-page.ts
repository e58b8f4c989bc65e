import { type Figure, missing } from './figure.ts'
import type { BenchPage } from './pages.ts'

/** Between two lines that say how far it is, in milliseconds. */
const pause = 10_000

/** Goes over pages one after another; a bad one is told and left out, and the others go on. */
export class EachPage {
  readonly #tell: (line: string) => void
  #leftOut = 0
  #told = Number.NEGATIVE_INFINITY

  /** `tell` says how far the run is. */
  constructor(tell: (line: string) => void) {
    this.#tell = tell
  }

  /** How often a page had to be left out of something. */
  get leftOut(): number {
    return this.#leftOut
  }

  /** Says what comes next. */
  begin(what: string): void {
    this.#tell(`… ${what}`)
  }

  /** @param what is done with the pages, as in “read 40 of 271” */
  async over<Result>(
    what: string,
    pages: readonly BenchPage[],
    task: (page: BenchPage) => Promise<Result>,
  ): Promise<readonly Result[]> {
    const results: Result[] = []
    for (const [index, page] of pages.entries()) {
      this.#tellNow(`… ${what}: ${index} of ${pages.length} pages`)
      try {
        results.push(await task(page))
      } catch (error) {
        this.#leftOut += 1
        this.#tell(`✗ ${page.name} is left out (${what}): ${reasonOf(error)}`)
      }
    }
    return results
  }

  /** Says it unless something was said a moment ago. */
  #tellNow(line: string): void {
    if (performance.now() - this.#told < pause) return
    this.#told = performance.now()
    this.#tell(line)
  }
}

/** What is measured, or if it breaks a row that says why. */
export async function orReason(
  name: string,
  limit: number | null,
  measure: () => Promise<readonly Figure[]> | readonly Figure[],
): Promise<readonly Figure[]> {
  try {
    return await measure()
  } catch (error) {
    return [missing(name, reasonOf(error), limit)]
  }
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}
