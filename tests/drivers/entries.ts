import type { Popup } from './types.ts'
import { until } from './until.ts'

/** One match as the popup tells it to the reader. */
export interface Entry {
  /** The match's number on its page, for `showOnPage`. */
  readonly id: string
  /** With the words around it. */
  readonly quotation: string
  readonly frame: string
  /** What is painted on the page. */
  readonly terms: readonly string[]
  /** Who says it, as a sentence. */
  readonly voice: string
  /** `asserted`, `attributed`, `distanced` or `denied`. */
  readonly voiceKind: string
  /** The rows of the evidence: their names and what stands beside them. */
  readonly evidence: readonly (readonly [name: string, text: string])[]
}

/** Opens the evidence of every match, once all are drawn; it is built only then. */
function openAll(): boolean {
  if (document.querySelector('.matches[aria-busy=true]') !== null) return false
  for (const details of document.querySelectorAll('li details')) {
    details.setAttribute('open', '')
  }
  return (
    document.querySelectorAll('li details').length === document.querySelectorAll('li dl').length
  )
}

function readAll(): Entry[] {
  // Functions with names of their own would not survive the way into the popup.
  return [...document.querySelectorAll<HTMLElement>('ol > li[data-match]')].map((item) => ({
    id: item.dataset.match ?? '',
    quotation: item.querySelector('.quotation')?.textContent ?? '',
    frame: item.querySelector('.frame')?.textContent ?? '',
    terms: [...item.querySelectorAll('mark')].map((mark) => mark.textContent ?? ''),
    voice: item.querySelector('[data-voice]')?.textContent ?? '',
    voiceKind: item.querySelector('[data-voice]')?.getAttribute('data-voice') ?? '',
    evidence: [...item.querySelectorAll('dl > div')].map((row) => {
      const pieces = row.querySelectorAll('li').length > 0 ? 'li' : 'dd'
      const texts = [...row.querySelectorAll(pieces)].map((piece) => piece.textContent ?? '')
      return [row.querySelector('dt')?.textContent ?? '', texts.join('; ')] as const
    }),
  }))
}

/** Waits until the popup says what was found, or why there is nothing. */
export function waitForReport(popup: Popup): Promise<boolean> {
  return until('the popup to end its reading', () =>
    popup.evaluate(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false'),
  )
}

/** Every match that the popup lists, in its order, with all that explains it. */
export async function readEntries(popup: Popup): Promise<readonly Entry[]> {
  await waitForReport(popup)
  await until('the evidence of every match', () => popup.evaluate(openAll))
  return popup.evaluate(readAll)
}

/** Clicks a match in the popup, which shows it on the page. */
export function showOnPage(popup: Popup, entry: Entry): Promise<void> {
  return popup.click(`[data-match="${entry.id}"] > button`)
}
