import type { Family } from '../lexicon/types.ts'
import type { MatchReport } from '../messages/report.ts'

export type Switch =
  | { readonly kind: 'all' }
  | { readonly kind: 'site'; readonly host: string }
  | { readonly kind: 'family'; readonly id: Family }
  | { readonly kind: 'frame'; readonly id: string }
  | { readonly kind: 'rule'; readonly frame: string; readonly rule: string }

export interface Settings {
  readonly highlights: boolean
  readonly off: {
    readonly sites: ReadonlySet<string>
    readonly families: ReadonlySet<Family>
    readonly frames: ReadonlySet<string>
    readonly rules: ReadonlySet<string>
  }
  readonly damaged: readonly string[]
  readonly isStoreReadable: boolean
}

export type Access =
  | (Site & { readonly kind: 'listed' })
  | (Site & { readonly kind: 'granted' })
  | (Site & { readonly kind: 'askable' })
  | { readonly kind: 'file' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'unseen' }

interface Site {
  readonly host: string
  readonly isPrivate: boolean
}

export type PageState = 'reading' | 'done' | 'off' | 'site-off' | 'language-not-read' | 'failed'

export interface Report {
  readonly state: PageState
  readonly site: string
  readonly progress: number
  readonly matches: readonly MatchReport[]
  readonly hidden: number
}
