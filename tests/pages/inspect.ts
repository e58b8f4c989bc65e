import { isNoteOfLeaving } from '../drivers/firefox-notes.ts'
import type { BrowserName } from '../drivers/types.ts'
import {
  compareDocuments,
  type Draft,
  draftOf,
  isAsBefore,
  note,
  noteLeft,
  noteRequests,
  resultOf,
} from './draft.ts'
import type { PageResult } from './finding.ts'
import { type Load, type SavedPage, serve } from './saved.ts'
import { type Session, startSession } from './session.ts'
import { Departure, load, look, type Seen, watchReading, watchSwitchingOff } from './visit.ts'

type Task = (draft: Draft) => Promise<void>

/** Pages that are open at the same time. */
const atOnce = 4

/** How long a page of the web may take until its own scripts leave it in peace. Milliseconds. */
export const usualSettling = 8000

/** Words of our own tools are no fault of the extension. */
const ofTheTools = /-extension:\/\/[^/]+\/(recorder|inspector)\.js/

export interface InspectionOptions {
  readonly browser: BrowserName
  readonly pages: readonly SavedPage[]
  /** Called for each page, in their order, as soon as all is known of it. */
  readonly onPage: (result: PageResult) => void
  /** Called now and then with the number of pages that were read without scripts so far. */
  readonly onProgress?: (pages: number) => void
  /** Runs in the content script's world, before it. */
  readonly extraScript?: string
  /** How long paint and list may differ while a page changes under its own scripts. Milliseconds. */
  readonly settling: number
}

/** Looks at every page in one browser. */
export async function inspectPages(options: InspectionOptions): Promise<readonly PageResult[]> {
  const inspection = new Inspection(
    options,
    await startSession(options.browser, options.extraScript),
  )
  try {
    return await inspection.run()
  } finally {
    await inspection.close()
  }
}

class Inspection {
  readonly #options: InspectionOptions
  readonly #drafts: readonly Draft[]
  #session: Session
  #errorsTold = 0

  constructor(options: InspectionOptions, session: Session) {
    this.#options = options
    this.#session = session
    this.#drafts = options.pages.map(draftOf)
  }

  /** All pages without scripts first, so that requests which are late belong to none of them. */
  async run(): Promise<readonly PageResult[]> {
    const results: PageResult[] = []
    for (const batch of inBatches(this.#drafts)) {
      await this.#readSilent(batch)
      this.#options.onProgress?.(this.#drafts.filter(({ off }) => off !== undefined).length)
    }
    for (const batch of inBatches(this.#drafts)) {
      await this.#readAlive(batch)
      for (const draft of batch) {
        const result = resultOf(draft, this.#options.browser)
        results.push(result)
        this.#options.onPage(result)
      }
    }
    return results
  }

  close(): Promise<void> {
    return this.#session.close()
  }

  async #readSilent(batch: readonly Draft[]): Promise<void> {
    const { requests } = this.#session.server
    const begin = requests.length
    await this.#lookWithoutUs(batch)
    const middle = requests.length
    await this.#visit(batch, 'scripts-off', async (draft) => {
      draft.off = await this.#read(draft, 'scripts-off')
    })
    noteRequests(batch, requests.slice(begin, middle), requests.slice(middle))
    await this.#switchOff(batch, 'scripts-off')
    // A page may load its styles late: only what no look without us shows is our doing.
    await this.#lookWithoutUs(
      batch.filter(
        (draft) => !isAsBefore(draft, draft.off?.look) || !isAsBefore(draft, draft.left),
      ),
    )
    for (const draft of batch) compareDocuments(draft)
  }

  #lookWithoutUs(batch: readonly Draft[]): Promise<void> {
    return this.#visit(batch, 'plain', async (draft) => {
      draft.plain.push(await look(this.#session.inspector, draft.page.hosts.plain))
    })
  }

  async #readAlive(batch: readonly Draft[]): Promise<void> {
    await this.#visit(batch, 'scripts-on', async (draft) => {
      draft.on = await this.#read(draft, 'scripts-on')
    })
    await this.#switchOff(batch, 'scripts-on')
    await this.#takeErrors(batch)
  }

  /** Loads a batch side by side; a page that does not come is tried once more, alone. */
  async #visit(batch: readonly Draft[], as: Load, task: Task): Promise<void> {
    const tries = batch.map((draft, number) => this.#try(draft, number, as, task))
    const problems = await Promise.all(tries)
    for (const [number, draft] of batch.entries()) {
      let problem = problems[number]
      if (problem === undefined) continue
      await this.#recover(number)
      if (!(problem instanceof Departure)) problem = await this.#try(draft, number, as, task)
      if (problem instanceof Departure) draft.remarks.push(`${as}: its own scripts went elsewhere`)
      else if (problem) note(draft, 'unfinished', `${as}: ${problem.message.split('\n')[0]}`)
    }
  }

  /** Loads a page and does what is to be done there; what kept it from that. */
  async #try(draft: Draft, number: number, as: Load, task: Task): Promise<Error | undefined> {
    const start = performance.now()
    try {
      serve(this.#session.server, draft.page)
      await load(await this.#session.tab(number), this.#session.inspector, draft.page, as)
      await task(draft)
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error))
    } finally {
      if (as !== 'plain') draft.milliseconds += performance.now() - start
    }
    return undefined
  }

  /** A tab that is given up may have taken the whole browser with it. */
  async #recover(number: number): Promise<void> {
    await this.#session.giveUp(number)
    const lives = await this.#session.browser.errors().catch(() => undefined)
    if (lives !== undefined) return
    await this.#session.close().catch(() => {})
    this.#session = await startSession(this.#options.browser, this.#options.extraScript)
    this.#errorsTold = 0
  }

  async #read(draft: Draft, as: Load): Promise<Seen> {
    const withText = as === 'scripts-off'
    const seen = await watchReading(
      this.#session.inspector,
      draft.page.hosts[as],
      withText,
      this.#options.settling,
    )
    for (const what of seen.wrong) note(draft, 'wrong range', `${as}: ${what}`)
    if (seen.report.state === 'failed') note(draft, 'error', `${as}: the reading failed`)
    return seen
  }

  async #switchOff(batch: readonly Draft[], as: 'scripts-off' | 'scripts-on'): Promise<void> {
    const { inspector } = this.#session
    const { settling } = this.#options
    await inspector.evaluate(() => window.inspector.setHighlights(false))
    const open = batch.filter((draft) => (as === 'scripts-off' ? draft.off : draft.on))
    await Promise.all(
      open.map(async (draft) => {
        try {
          noteLeft(draft, as, await watchSwitchingOff(inspector, draft.page.hosts[as], settling))
        } catch (error) {
          note(draft, 'unfinished', `${as}, switched off: ${error}`)
        }
      }),
    )
    await inspector.evaluate(() => window.inspector.setHighlights(true))
  }

  /** What the browser logged of ours, in whatever tab of the batch or in the background. */
  async #takeErrors(batch: readonly Draft[]): Promise<void> {
    const all = await this.#session.browser.errors()
    const errors = all.filter((error) => !ofTheTools.test(error) && !isNoteOfLeaving(error))
    for (const error of errors.slice(this.#errorsTold)) {
      const names = batch.map(({ page }) => page.name).join(', ')
      if (batch[0]) note(batch[0], 'error', `on one of ${names}, or before them: ${error}`)
    }
    this.#errorsTold = errors.length
  }
}

function* inBatches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += atOnce) yield items.slice(from, from + atOnce)
}
