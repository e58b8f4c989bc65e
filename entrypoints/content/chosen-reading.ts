import { tellStyleWanted } from '../../lib/messages/background.ts'
import type { PageState, Report } from '../../lib/messages/report.ts'
import { viewOf } from '../../lib/page/documents.ts'
import { createPagePainter } from '../../lib/paint/page-painter.ts'
import type { Painter } from '../../lib/paint/painter.ts'
import { isOn, isShown, type Settings } from '../../lib/settings/choices.ts'
import { listedPatterns } from '../../lib/sites/listed.ts'
import { siteOf } from '../../lib/sites/site-of.ts'
import { type EquipmentSource, equipmentFromBackground } from './detectors.ts'
import type { Filter } from './findings.ts'
import { Reading } from './reading.ts'

/** What the reader's choices make of a page: a reading, or the reason why there is none. */
export class ChosenReading {
  readonly #document: Document
  readonly #onChange: () => void
  readonly #painter: Painter
  readonly #equipment: EquipmentSource = equipmentFromBackground()
  readonly #site: string
  #reading: Reading | undefined
  #reason: 'off' | 'site-off' = 'off'

  constructor(document: Document, onChange: () => void) {
    this.#document = document
    this.#onChange = onChange
    this.#painter = createPagePainter(viewOf, (one) => {
      if (one !== document) void tellStyleWanted()
    })
    this.#site = siteOf(document.location.hostname, listedPatterns())
  }

  /** Begins, ends or filters the reading as the reader wants it now. */
  apply(settings: Settings): void {
    const isSiteOn = isOn(settings, { kind: 'site', host: this.#site })
    this.#reason = settings.highlights ? 'site-off' : 'off'
    if (!settings.highlights || !isSiteOn) this.stop()
    else if (this.#reading) this.#reading.filter(filterOf(settings))
    else this.#start(filterOf(settings))
    this.#onChange()
  }

  /** Takes everything off the page. */
  stop(): void {
    this.#reading?.stop()
    this.#reading = undefined
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
    this.#reading = new Reading({
      document: this.#document,
      painter: this.#painter,
      equipment: this.#equipment,
      filter,
      onChange: this.#onChange,
    })
    void this.#reading.start()
  }
}

function filterOf(settings: Settings): Filter {
  return ({ family, match: { frame, rule } }) => isShown(settings, { family, frame, rule })
}
