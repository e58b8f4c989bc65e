import { isOfTheBrowser } from '../drivers/own-requests.ts'
import type { BrowserName } from '../drivers/types.ts'
import type { Fault, Finding, PageResult } from './finding.ts'
import type { Look } from './protocol.ts'
import { addressOf, type Load, type SavedPage } from './saved.ts'
import { isSameDocument, type Seen } from './visit.ts'

/** What is being found out about a page. */
export interface Draft {
  readonly page: SavedPage
  readonly findings: Finding[]
  readonly remarks: string[]
  /** Looks at the page without the extension: a second where the first may have come too early. */
  readonly plain: Look[]
  off: Seen | undefined
  /** The page that was read without scripts, after the highlights were switched off. */
  left: Look | undefined
  on: Seen | undefined
  milliseconds: number
}

export function draftOf(page: SavedPage): Draft {
  const unseen = { plain: [], off: undefined, left: undefined, on: undefined }
  return { page, findings: [], remarks: [], milliseconds: 0, ...unseen }
}

export function resultOf(
  { page, findings, remarks, off, on, milliseconds }: Draft,
  browser: BrowserName,
): PageResult {
  const last = on ?? off
  return {
    ...{ browser, name: page.name, findings, remarks, milliseconds },
    state: last?.report.state ?? 'unfinished',
    matches: last?.report.matches.length ?? 0,
    text: off?.look.text ?? [],
    longestTaskMs: Math.max(off?.look.longestTaskMs ?? 0, on?.look.longestTaskMs ?? 0),
  }
}

export function note(draft: Draft, fault: Fault, what: string): void {
  draft.findings.push({ fault, what })
}

/** Whether a page that we read is as it was in one of the looks without us. */
export function isAsBefore({ plain }: Draft, read: Look | undefined): boolean {
  return !read || plain.some(({ document }) => isSameDocument(document, read.document))
}

/** Notes where a page that we read, or left, is not as it is without us. */
export function compareDocuments(draft: Draft): void {
  const [plain] = draft.plain
  if (plain === undefined) return
  const looks = [
    { look: draft.off?.look, when: 'without scripts' },
    { look: draft.left, when: 'switched off,' },
  ]
  for (const { look, when } of looks) {
    if (!look || isAsBefore(draft, look)) continue
    const lengths = `${plain.document.length} and ${look.document.length} characters`
    note(draft, 'changed', `${when} the document is not as it is without the extension: ${lengths}`)
  }
}

/** The last look at a page tells of everything that our world did there. */
export function noteLeft(draft: Draft, as: Load, left: Look): void {
  if (as === 'scripts-off') draft.left = left
  for (const write of new Set(left.writes)) note(draft, 'changed', `${as}: ${write} was called`)
  for (const call of new Set(left.requests)) note(draft, 'request', `${as}: ${call} was called`)
  for (const error of left.errors) note(draft, 'error', `${as}: ${error}`)
  for (const { text } of left.painted) note(draft, 'wrong range', `${as}: left painted: “${text}”`)
}

/**
 * Notes what was asked for while a batch was read and not when it was loaded without the
 * extension. What names none of its hosts is told of the first page.
 */
export function noteRequests(
  batch: readonly Draft[],
  plain: readonly string[],
  read: readonly string[],
): void {
  const hosts = batch.map(({ page }) => page.hosts['scripts-off'])
  for (const draft of batch) {
    const known = new Set(plain.map((request) => withoutHost(request, draft.page)))
    known.add(`GET ${addressOf(draft.page, 'plain')}`)
    for (const request of read.filter((one) => !isOfTheBrowser(one))) {
      const isOwn = request.includes(draft.page.hosts['scripts-off'])
      const isNobodys = !hosts.some((host) => request.includes(host))
      if (!isOwn && !(isNobodys && draft === batch[0])) continue
      if (!known.has(withoutHost(request, draft.page))) note(draft, 'request', request)
    }
  }
}

function withoutHost(request: string, page: SavedPage): string {
  return request.replace(page.hosts['scripts-off'], page.hosts.plain)
}
