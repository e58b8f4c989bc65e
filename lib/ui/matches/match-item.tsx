import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { CatalogueFrame } from '../../lexicon/catalogue.ts'
import type { MatchReport } from '../../messages/report.ts'
import { text, textLanguage } from '../texts.ts'
import { Evidence } from './evidence.tsx'
import { FamilyMark } from './family-mark.tsx'
import { MatchButtons } from './match-buttons.tsx'
import { segmentsOf } from './segments.ts'
import { VoiceLine } from './voice-line.tsx'

/** What can be done with a match; the functions stay the same for as long as the list stands. */
export interface MatchHandlers {
  /** The reader wants to see it on the page. */
  onShow(match: MatchReport): void
  /** The focus came to it. */
  onReach(match: MatchReport): void
  /** The reader moves the focus to it. */
  onMove(match: MatchReport): void
  /** The reader wants no more of its rule, or of its frame. */
  onMute(match: MatchReport, what: 'rule' | 'frame'): void
  /** The reader wants to keep it, or to tell somebody of it. */
  onCopy(match: MatchReport): void
}

interface MatchItemProps {
  match: MatchReport
  /** Absent while the catalogue does not know the frame; its id stands for it then. */
  frame: CatalogueFrame | undefined
  /** Whether it is the match that the reader stands on. */
  isCurrent: boolean
  /** Whether the Tab key stops here; the arrow keys go through the list. */
  isTabStop: boolean
  handlers: MatchHandlers
}

/** One match: what was found, whose words it is, and on request why. Drawn anew only if changed. */
export function MatchItem(props: MatchItemProps): VNode {
  const { match, frame, isCurrent, isTabStop, handlers } = props
  return useMemo(
    () => <Item {...{ match, frame, isCurrent, isTabStop, handlers }} />,
    [match, frame, isCurrent, isTabStop, handlers],
  )
}

function Item({ match, frame, isCurrent, isTabStop, handlers }: MatchItemProps): VNode {
  return (
    <li
      class="match"
      data-family={match.family}
      data-match={match.id}
      aria-current={isCurrent ? 'true' : undefined}
      onFocusIn={() => handlers.onReach(match)}
    >
      <button
        type="button"
        class="show"
        tabIndex={isTabStop ? 0 : -1}
        onClick={() => handlers.onShow(match)}
      >
        <span class="kicker">
          <FamilyMark family={match.family} />
          <span class="frame">{frame?.name[textLanguage()] ?? match.frame}</span>
          <span class="family">{text(`family.${match.family}`)}</span>
        </span>
        <Quotation match={match} />
      </button>
      <VoiceLine match={match} />
      <Details {...{ match, frame, isTabStop, handlers }} />
    </li>
  )
}

/** The match in its context, its terms marked as they are on the page. */
function Quotation({ match }: { match: MatchReport }): VNode {
  return (
    <span class="quotation" lang={match.lang} dir="auto">
      <span class="context">{match.before}</span>
      {segmentsOf(match.text, match.terms).map(({ text, isTerm }, index) =>
        isTerm ? <mark key={index}>{text}</mark> : text,
      )}
      <span class="context">{match.after}</span>
    </span>
  )
}

/** Built when it is first opened: a page may have a thousand matches. */
function Details(props: Omit<MatchItemProps, 'isCurrent'>): VNode {
  const { match, frame, isTabStop, handlers } = props
  const [opened, setOpened] = useState(false)
  return (
    <details onToggle={() => setOpened(true)}>
      <summary tabIndex={isTabStop ? 0 : -1}>{text('match.details')}</summary>
      {opened && (
        <>
          <Evidence match={match} frame={frame} />
          <MatchButtons {...{ match, isTabStop, handlers }} />
        </>
      )}
    </details>
  )
}
