import type { ComponentChildren, VNode } from 'preact'
import type { Report } from '../../messages/report.ts'
import { countText, numberText, text } from '../texts.ts'

interface SummaryProps {
  report: Report
  onBringBack(): void
  /** Stands at the end of the heading's line. */
  children?: ComponentChildren
}

/** How many matches there are, how far the reading is, and how many are kept away. */
export function Summary({ report, onBringBack, children }: SummaryProps): VNode {
  const { state, progress, matches, hidden } = report
  return (
    <div class="summary">
      {(state !== 'reading' || matches.length > 0) && (
        <div class="summary-head">
          <h2>{countText('summary.found', matches.length)}</h2>
          {children}
        </div>
      )}
      {state === 'reading' && <Progress share={progress} isNamed />}
      {state === 'full' && <p>{text('summary.full')}</p>}
      {hidden > 0 && (
        <p class="hidden-matches">
          <span>{countText('summary.hidden', hidden)}</span>{' '}
          <button type="button" class="link" data-action="bring-back" onClick={onBringBack}>
            {text('action.bringBack')}
          </button>
        </p>
      )}
    </div>
  )
}

/** How far the reading is: `share` of the page's text, 0 to 1; in words too where it is named. */
export function Progress({ share, isNamed = false }: { share: number; isNamed?: boolean }): VNode {
  const percent = numberText(share, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <label class="progress">
      <span class={isNamed ? '' : 'visually-hidden'}>{text('summary.reading', { percent })}</span>
      <progress max={1} value={share} />
    </label>
  )
}
