import { isOfTheBrowser } from '../drivers/own-requests.ts'
import type { BrowserName } from '../drivers/types.ts'
import type { Fault, Finding, PageResult } from './finding.ts'
import type { Look } from './protocol.ts'
import { addressOf, type Load, type SavedPage, serve } from './saved.ts'
import { type Session, startSession } from './session.ts'
import {
  Departure,
  isSameDocument,
  load,
  look,
  type Seen,
  watchReading,
  watchSwitchingOff,
} from './visit.ts'

/** Pages that are open at the same time. */
const atOnce = 4

/** The recorder, too, may be cut off in the middle of a word when its page goes. */
const ofOurTools = /-extension:\/\/[^/]+\/(recorder|inspector)\.js/

/** What is being found out about a page. */
interface Draft {
  readonly page: SavedPage
  readonly findings: Finding[]
  readonly remarks: string[]
  plain: Look | undefined
  off: Seen | undefined
  on: Seen | undefined
  milliseconds: number
}

export interface InspectionOptions {
  readonly browser: BrowserName
  readonly pages: readonly SavedPage[]
  /** Called for each page, in their order, as soon as all is known of it. */
  readonly onPage: (result: PageResult) => void
  /** Called now and then with the number of pages that were read without scripts so far. */
  readonly onProgress?: (pages: number) => void
  /** Runs in the content script's world, before it. */
  readonly extraScript?: string
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
    this.#drafts = options.pages.map((page) => ({
      ...{ page, findings: [], remarks: [], milliseconds: 0 },
      ...{ plain: undefined, off: undefined, on: undefined },
    }))
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
        const result = this.#resultOf(draft)
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
    for (const { page } of batch) serve(this.#session.server, page)
    const { requests } = this.#session.server
    const begin = requests.length
    await this.#visit(batch, 'plain', async (draft) => {
      draft.plain = await look(this.#session.inspector, draft.page.hosts.plain)
    })
    const middle = requests.length
    await this.#visit(batch, 'scripts-off', async (draft) => {
      draft.off = await this.#read(draft, 'scripts-off')
      compareDocuments(draft, draft.off.look, 'without scripts')
    })
    this.#compareRequests(batch, requests.slice(begin, middle), requests.slice(middle))
    await this.#switchOff(batch, 'scripts-off')
  }

  async #readAlive(batch: readonly Draft[]): Promise<void> {
    for (const { page } of batch) serve(this.#session.server, page)
    await this.#visit(batch, 'scripts-on', async (draft) => {
      draft.on = await this.#read(draft, 'scripts-on')
    })
    await this.#switchOff(batch, 'scripts-on')
    await this.#takeErrors(batch)
  }

  /** Loads a batch side by side; a page that does not come is noted, its tab given up. */
  async #visit(batch: readonly Draft[], as: Load, task: (draft: Draft) => Promise<void>) {
    await Promise.all(
      batch.map(async (draft, number) => {
        const start = performance.now()
        try {
          await load(await this.#session.tab(number), this.#session.inspector, draft.page, as)
          await task(draft)
        } catch (error) {
          if (error instanceof Departure)
            draft.remarks.push(`${as}: its own scripts ${error.message}`)
          else note(draft, 'unfinished', `${as}: ${sentenceOf(error)}`)
          await this.#recover(number)
        }
        if (as !== 'plain') draft.milliseconds += performance.now() - start
      }),
    )
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
    const seen = await watchReading(this.#session.inspector, draft.page.hosts[as], withText)
    for (const what of seen.wrong) note(draft, 'wrong range', `${as}: ${what}`)
    if (seen.report.state === 'failed') note(draft, 'error', `${as}: the reading failed`)
    return seen
  }

  async #switchOff(batch: readonly Draft[], as: 'scripts-off' | 'scripts-on'): Promise<void> {
    const { inspector } = this.#session
    await inspector.evaluate(() => window.inspector.setHighlights(false))
    const open = batch.filter((draft) => (as === 'scripts-off' ? draft.off : draft.on))
    await Promise.all(
      open.map(async (draft) => {
        try {
          noteLeft(draft, as, await watchSwitchingOff(inspector, draft.page.hosts[as]))
        } catch (error) {
          note(draft, 'unfinished', `${as}, switched off: ${sentenceOf(error)}`)
        }
      }),
    )
    await inspector.evaluate(() => window.inspector.setHighlights(true))
  }

  #compareRequests(batch: readonly Draft[], plain: readonly string[], read: readonly string[]) {
    for (const draft of batch) {
      const known = new Set(plain.map((request) => withoutHost(request, draft.page)))
      known.add(`GET ${addressOf(draft.page, 'plain')}`)
      for (const { page } of batch) known.add(`GET ${addressOf(page, 'scripts-off')}`)
      for (const request of read.filter((one) => !isOfTheBrowser(one))) {
        const isOwn = request.includes(draft.page.hosts['scripts-off'])
        const isForeign = !batch.some(({ page }) => request.includes(page.hosts['scripts-off']))
        if (!isOwn && !(isForeign && draft === batch[0])) continue
        if (!known.has(withoutHost(request, draft.page))) note(draft, 'request', request)
      }
    }
  }

  /** What the browser logged of ours, in whatever tab of the batch or in the background. */
  async #takeErrors(batch: readonly Draft[]): Promise<void> {
    const errors = (await this.#session.browser.errors()).filter((error) => !ofOurTools.test(error))
    for (const error of errors.slice(this.#errorsTold)) {
      const names = batch.map(({ page }) => page.name).join(', ')
      if (batch[0]) note(batch[0], 'error', `on one of ${names}, or before them: ${error}`)
    }
    this.#errorsTold = errors.length
  }

  #resultOf({ page, findings, remarks, off, on, milliseconds }: Draft): PageResult {
    const last = on ?? off
    return {
      ...{ browser: this.#options.browser, name: page.name, findings, remarks, milliseconds },
      state: last?.report.state ?? 'unfinished',
      matches: last?.report.matches.length ?? 0,
      text: off?.look.text ?? [],
      longestTaskMs: Math.max(off?.look.longestTaskMs ?? 0, on?.look.longestTaskMs ?? 0),
    }
  }
}

function note(draft: Draft, fault: Fault, what: string): void {
  draft.findings.push({ fault, what })
}

function compareDocuments(draft: Draft, read: Look, when: string): void {
  const { plain } = draft
  if (plain === undefined || isSameDocument(plain.document, read.document)) return
  const lengths = `${plain.document.length} and ${read.document.length} characters`
  note(draft, 'changed', `${when} the document is not as it is without the extension: ${lengths}`)
}

/** The last look at a page tells of everything that our world did there. */
function noteLeft(draft: Draft, as: Load, left: Look): void {
  if (as === 'scripts-off') compareDocuments(draft, left, 'switched off,')
  for (const write of new Set(left.writes)) note(draft, 'changed', `${as}: ${write} was called`)
  for (const call of new Set(left.requests)) note(draft, 'request', `${as}: ${call} was called`)
  for (const error of left.errors) note(draft, 'error', `${as}: ${error}`)
  for (const { text } of left.painted) note(draft, 'wrong range', `${as}: left painted: “${text}”`)
}

function withoutHost(request: string, page: SavedPage): string {
  return request.replace(page.hosts['scripts-off'], page.hosts.plain)
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
}

function* inBatches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += atOnce) yield items.slice(from, from + atOnce)
}
