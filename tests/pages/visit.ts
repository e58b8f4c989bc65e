import type { Page } from 'puppeteer-core'
import type { Report } from '../../lib/messages/report.ts'
import { until } from '../drivers/until.ts'
import { wrongRanges } from './judge.ts'
import type { Look } from './protocol.ts'
import type { Fingerprint } from './recorder/document.ts'
import { addressOf, type Load, type SavedPage } from './saved.ts'

/** How long a page may take to load, to be read, or to lose its paint. Milliseconds. */
const patience = 60_000
/** How long after a visit was broken off a page may still turn up. Milliseconds. */
const grace = 2000

/** What was seen on a page that was read. */
export interface Seen {
  readonly look: Look
  readonly report: Report
  /** What is wrong with the paint, in words. */
  readonly wrong: readonly string[]
}

/** A page whose own scripts went to another address: there is nothing of it left to look at. */
export class Departure extends Error {}

/** Goes to a page and waits until all of it is there; throws if it does not come. */
export async function load(tab: Page, inspector: Page, page: SavedPage, as: Load): Promise<void> {
  const host = page.hosts[as]
  await inspector.evaluate((host) => window.inspector.forget(host), host)
  let arrival = Number.POSITIVE_INFINITY
  void tab
    .goto(addressOf(page, as), { waitUntil: 'domcontentloaded', timeout: patience })
    .catch(() => undefined) // scripts that go elsewhere at once break the visit off
    .finally(() => {
      arrival = performance.now()
    })
  const isLoaded = async () => {
    if (await inspector.evaluate((host) => window.inspector.isLoaded(host), host)) return true
    const hasWaited = performance.now() > arrival + grace
    if (hasWaited && hostOf(tab) !== host) throw new Departure('went elsewhere')
    return false
  }
  await until('the page to load', isLoaded, patience)
}

function hostOf(tab: Page): string {
  return URL.canParse(tab.url()) ? new URL(tab.url()).host : ''
}

/** The page as the recorder sees it; throws if the page is gone. */
export async function look(inspector: Page, host: string, withText = false): Promise<Look> {
  const seen = inspector.evaluate(
    (host, withText) => window.inspector.look(host, withText),
    host,
    withText,
  )
  const answer = await Promise.race([seen, lateAnswer()])
  if (answer === undefined) throw new Error('the page went elsewhere or does not answer')
  if ('problem' in answer) throw new Error(`the recorder: ${answer.problem}`)
  if (!answer.look.seesWrites) throw new Error('the recorder does not see what our world writes')
  return answer.look
}

function lateAnswer(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), patience).unref())
}

function report(inspector: Page, host: string): Promise<Report | undefined> {
  return inspector.evaluate((host) => window.inspector.report(host), host)
}

/** Waits until the page is read and list and paint agree, or no longer. */
export async function watchReading(
  inspector: Page,
  host: string,
  text: boolean,
  settling: number,
): Promise<Seen> {
  const isRead = async () => {
    const told = await report(inspector, host)
    return told && told.state !== 'reading' && told.state !== 'off'
  }
  await until('the page to be read', isRead, patience)
  let seen: Seen | undefined
  const agrees = async () => {
    const told = await report(inspector, host)
    if (told === undefined) return false
    const now = await look(inspector, host, text)
    seen = { look: now, report: told, wrong: wrongRanges(told, now.painted) }
    return seen.wrong.length === 0
  }
  const problem = await until('list and paint to agree', agrees, settling).catch(
    (error: unknown) => error,
  )
  if (seen === undefined) throw problem
  return seen
}

/** What is left on a page after the highlights were switched off. */
export async function watchSwitchingOff(
  inspector: Page,
  host: string,
  settling: number,
): Promise<Look> {
  let left = await look(inspector, host)
  const isBare = async () => {
    left = await look(inspector, host)
    return left.painted.length === 0
  }
  await until('the paint to go', isBare, settling).catch(() => {})
  return left
}

export function isSameDocument(a: Fingerprint, b: Fingerprint): boolean {
  return a.length === b.length && a.hash === b.hash
}
