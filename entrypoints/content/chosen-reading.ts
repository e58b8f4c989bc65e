import { tellStyleWanted } from '../../lib/messages/background.ts'
import type { PageState, Report } from '../../lib/messages/report.ts'
import { isOn, isShown, type Settings } from '../../lib/settings/choices.ts'
import { listedPatterns } from '../../lib/sites/listed.ts'
import { siteOf } from '../../lib/sites/site-of.ts'
import type { Filter } from '../reading/findings.ts'
import { readings } from '../reading/handover.ts'
import type { Reading } from '../reading/reading.ts'
import { equipmentFromBackground } from './detectors.ts'

/** What the reader's choices make of a page: a reading, or the reason why there is none. */
export class ChosenReading {
  readonly #onChange: () => void
  readonly #site: string
  /** `undefined` where the script that reads a page has not come. */
  readonly #readingWith: ((filter: Filter) => Reading) | undefined
  #reading: Reading | undefined
  #reason: 'off' | 'site-off' | 'failed' = 'off'

  constructor(document: Document, onChange: () => void) {
    this.#onChange = onChange
    this.#site = siteOf(document.location.hostname, listedPatterns())
    this.#readingWith = readings.take()?.({
      document,
      equipment: equipmentFromBackground(),
      onChange,
      onFrame: () => void tellStyleWanted(),
    })
  }

  /** Begins, ends or filters the reading as the reader wants it now. */
  apply(settings: Settings): void {
    const isSiteOn = isOn(settings, { kind: 'site', host: this.#site })
    if (!settings.highlights || !isSiteOn) this.#end(settings.highlights ? 'site-off' : 'off')
    else if (this.#reading) this.#reading.filter(filterOf(settings))
    else this.#start(filterOf(settings))
    this.#onChange()
  }

  /** Takes everything off the page. */
  stop(): void {
    this.#end('off')
  }

  report(): Report {
    const nothing = { state: this.#reason, progress: 0, matches: [], hidden: 0 }
    return { site: this.#site, ...(this.#reading?.report() ?? nothing) }
  }

  /** What the badge shows of the report. */
  count(): { readonly state: PageState; readonly count: number } {
    return this.#reading?.count() ?? { state: this.#reason, count: 0 }
  }

  show(id: number): void {
    this.#reading?.show(id)
  }

  #start(filter: Filter): void {
    this.#reading = this.#readingWith?.(filter)
    if (this.#reading) void this.#reading.start()
    else this.#reason = 'failed'
  }

  #end(reason: 'off' | 'site-off'): void {
    this.#reading?.stop()
    this.#reading = undefined
    this.#reason = reason
  }
}

function filterOf(settings: Settings): Filter {
  return ({ family, match: { frame, rule } }) => isShown(settings, { family, frame, rule })
}
