import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { CatalogueFrame } from '../lexicon/catalogue.ts'
import type { MatchReport } from '../messages/report.ts'
import { Evidence } from './evidence.tsx'
import { FamilyMark } from './family-mark.tsx'
import { segmentsOf } from './segments.ts'
import { text, textLanguage } from './texts.ts'
import { VoiceLine } from './voice-line.tsx'

interface MatchItemProps {
  match: MatchReport
  /** Absent while the catalogue does not know the frame; its id stands for it then. */
  frame: CatalogueFrame | undefined
  /** Called when the reader wants to see the match on the page. */
  onShow(id: number): void
}

/** One match: what was found, whose words it is, and on request why. */
export function MatchItem({ match, frame, onShow }: MatchItemProps): VNode {
  return (
    <li class="match" data-family={match.family} data-match={match.id}>
      <button type="button" class="show" onClick={() => onShow(match.id)}>
        <span class="kicker">
          <FamilyMark family={match.family} />
          <span class="frame">{frame?.name[textLanguage()] ?? match.frame}</span>
          <span class="family">{text(`family.${match.family}`)}</span>
        </span>
        <Quotation match={match} />
      </button>
      <VoiceLine match={match} />
      <Details match={match} frame={frame} />
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
function Details({ match, frame }: Omit<MatchItemProps, 'onShow'>): VNode {
  const [opened, setOpened] = useState(false)
  return (
    <details onToggle={() => setOpened(true)}>
      <summary>{text('match.details')}</summary>
      {opened && <Evidence match={match} frame={frame} />}
    </details>
  )
}
