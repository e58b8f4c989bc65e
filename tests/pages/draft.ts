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
  plain: Look | undefined
  off: Seen | undefined
  on: Seen | undefined
  milliseconds: number
}

export function draftOf(page: SavedPage): Draft {
  const unseen = { plain: undefined, off: undefined, on: undefined }
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

export function compareDocuments(draft: Draft, read: Look, when: string): void {
  const { plain } = draft
  if (plain === undefined || isSameDocument(plain.document, read.document)) return
  const lengths = `${plain.document.length} and ${read.document.length} characters`
  note(draft, 'changed', `${when} the document is not as it is without the extension: ${lengths}`)
}

/** The last look at a page tells of everything that our world did there. */
export function noteLeft(draft: Draft, as: Load, left: Look): void {
  if (as === 'scripts-off') compareDocuments(draft, left, 'switched off,')
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
