import type { VNode } from 'preact'
import type { Notice } from './notice.ts'

const frame = 'M4 8.5V4h4.5M15.5 4H20v4.5M20 15.5V20h-4.5M8.5 20H4v-4.5'
const power = 'M12 3.5V12M7.2 6.3a7.8 7.8 0 1 0 9.6 0'
const sheet = 'M6.5 3.5h7.5l3.5 3.5v13.5h-11zM14 3.5V7h3.5'
const sheetToAdd = `${sheet}M12 10.5v6M9 13.5h6`
const turn = 'M19 12a7 7 0 1 1-2.1-5M19 3.5V8h-4.5'

/** One drawing a kind, in lines of the text's colour. */
const drawings: Readonly<Record<Notice['kind'], string>> = {
  reading: `${frame}M8.5 10h7M8.5 14h4`,
  busy: 'M7 3.5h10M7 20.5h10M8 3.5c0 5 8 12 8 17M16 3.5c0 5-8 12-8 17',
  none: frame,
  hidden: 'M3.5 12S6.5 6.5 12 6.5s8.5 5.5 8.5 5.5-3 5.5-8.5 5.5S3.5 12 3.5 12zM4.5 4.5l15 15',
  off: power,
  siteOff: power,
  closed: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  unseen: sheet,
  file: sheet,
  notListed: sheetToAdd,
  notListedPrivate: sheetToAdd,
  reload: turn,
  language:
    'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M3.5 12h17M12 3.5c3.6 4 3.6 13 0 17M12 3.5c-3.6 4-3.6 13 0 17',
  failed: 'M12 4.5 20.5 19.5h-17zM12 10v4.5M12 17v.2',
}

/** What a notice is about at a glance; its title says the same, so it is silent. */
export function NoticeIcon({ kind }: { kind: Notice['kind'] }): VNode {
  return (
    <svg class="notice-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={drawings[kind]} />
    </svg>
  )
}
