import type { ComponentChildren, VNode } from 'preact'
import type { MatchReport } from '../../messages/report.ts'
import type { Frames } from '../frame-names.ts'
import { IconButton } from '../icon-button.tsx'
import { NextIcon, PreviousIcon } from '../icons.tsx'
import type { Grouping } from '../matches/groups.ts'
import { numberText, text } from '../texts.ts'
import { type Filter, isEmpty, noFilter } from './filter.ts'
import { FrameSelect } from './frame-select.tsx'

interface ToolbarProps {
  matches: readonly MatchReport[]
  /** How many of them the filter lets through. */
  shown: number
  /** The place of the current match among those shown, from 0; -1 where there is none. */
  index: number
  frames: Frames
  filter: Filter
  grouping: Grouping
  onFilter(filter: Filter): void
  onGrouping(grouping: Grouping): void
  /** Goes so many matches on, or back. */
  onStep(by: 1 | -1): void
  /** Below them. */
  children?: ComponentChildren
}

/** What is listed, in which order, and the way from match to match. */
export function Toolbar(props: ToolbarProps): VNode {
  return (
    <section class="toolbar" aria-label={text('toolbar.name')}>
      <FrameSelect {...props} />
      <GroupingChoice {...props} />
      <Steps {...props} />
      {props.children}
      {!isEmpty(props.filter) && <FilterState {...props} />}
    </section>
  )
}

function GroupingChoice({ grouping, onGrouping }: ToolbarProps): VNode {
  return (
    <fieldset class="segmented">
      <legend class="visually-hidden">{text('grouping.name')}</legend>
      {(['place', 'frame'] as const).map((value) => (
        <label key={value}>
          <input
            type="radio"
            name="grouping"
            value={value}
            checked={grouping === value}
            onChange={() => onGrouping(value)}
          />
          <span>{text(`grouping.${value}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}

function Steps({ shown, index, onStep }: ToolbarProps): VNode {
  const position = { index: index < 0 ? '–' : numberText(index + 1), count: numberText(shown) }
  return (
    <div class="steps">
      <IconButton
        action="previous"
        label={text('step.previous')}
        title={text('step.previousKey')}
        keys="P K"
        isDisabled={shown === 0}
        onClick={() => onStep(-1)}
      >
        <PreviousIcon />
      </IconButton>
      <span class="position">{text('step.position', position)}</span>
      <IconButton
        action="next"
        label={text('step.next')}
        title={text('step.nextKey')}
        keys="N J"
        isDisabled={shown === 0}
        onClick={() => onStep(1)}
      >
        <NextIcon />
      </IconButton>
    </div>
  )
}

function FilterState({ matches, shown, onFilter }: ToolbarProps): VNode {
  const counts = { shown: numberText(shown), all: numberText(matches.length) }
  return (
    <p class="filter-state">
      <span>{text(shown === 0 ? 'filter.nothing' : 'filter.shown', counts)}</span>{' '}
      <button type="button" class="link" data-action="clear" onClick={() => onFilter(noFilter)}>
        {text('filter.clear')}
      </button>
    </p>
  )
}
