import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { MatchReport, Report } from '../messages/report.ts'
import type { Settings, Switch } from '../settings/choices.ts'
import type { Actions } from './actions.ts'
import { type Filter, filtered, noFilter } from './filters/filter.ts'
import { SearchButton, SearchField } from './filters/search-field.tsx'
import { Toolbar } from './filters/toolbar.tsx'
import { useFilterNews } from './filters/use-filter-news.ts'
import { useSearch } from './filters/use-search.ts'
import type { Frames } from './frame-names.ts'
import { type Grouping, groupsOf } from './matches/groups.ts'
import type { MatchHandlers } from './matches/match-item.tsx'
import { MatchList } from './matches/match-list.tsx'
import { useCurrent } from './matches/use-current.ts'
import { useShortcuts } from './matches/use-shortcuts.ts'
import { PlaceStrip } from './profile/place-strip.tsx'
import { Profile } from './profile/profile.tsx'
import { Summary } from './states/summary.tsx'

interface ReportViewProps {
  report: Report
  frames: Frames
  settings: Settings
  actions: Pick<Actions, 'show'>
  announce(words: string): void
  turn(choice: Switch, on: boolean): Promise<boolean>
  onMute: MatchHandlers['onMute']
  onCopy: MatchHandlers['onCopy']
  onBringBack(): void
  /** Whether single keys go through the matches; not while a dialog is open. */
  areKeysOn: boolean
  onKeys(): void
}

/** What was found on the page: as a profile, on a strip, and match by match. */
export function ReportView(props: ReportViewProps): VNode {
  const { report, frames, settings, announce, turn, onMute, onCopy } = props
  const [filter, setFilter] = useState<Filter>(noFilter)
  const [grouping, setGrouping] = useState<Grouping>('place')
  const search = useSearch(() => setFilter((before) => ({ ...before, words: '' })))
  const shown = useMemo(() => filtered(report.matches, filter), [report.matches, filter])
  const groups = useMemo(() => groupsOf(shown, grouping), [shown, grouping])
  const order = useMemo(() => groups.flatMap(({ matches }) => matches), [groups])
  const going = useCurrent({ order, frames, announce, show: props.actions.show })
  const handlers = useMemo(
    (): MatchHandlers => ({ ...going.handlers, onMute, onCopy }),
    [going.handlers, onMute, onCopy],
  )
  useFilterNews(filter, { shown: shown.length, all: report.matches.length }, announce)
  useShortcuts(props.areKeysOn, {
    ...{ step: going.step, help: props.onKeys },
    search: search.open,
  })
  const series = useMemo(() => ({ filter, grouping }), [filter, grouping])
  const { matches } = report
  return (
    <>
      <Summary report={report} onBringBack={props.onBringBack}>
        {matches.length > 0 && <SearchButton {...search} />}
      </Summary>
      <Profile {...{ matches, settings, filter }} onFilter={setFilter} onTurn={turn} />
      {matches.length > 0 && (
        <>
          <PlaceStrip
            {...{ frames }}
            matches={shown}
            current={going.current}
            onChoose={(match: MatchReport) => going.goTo(match, false)}
          />
          <Toolbar
            {...{ matches, frames, filter, grouping }}
            shown={shown.length}
            index={going.index}
            onFilter={setFilter}
            onGrouping={setGrouping}
            onStep={going.step}
          >
            {search.isOpen && (
              <SearchField
                {...{ search }}
                words={filter.words}
                onSearch={(words) => setFilter((before) => ({ ...before, words }))}
              />
            )}
          </Toolbar>
          <MatchList
            {...{ groups, order, series, frames, settings, handlers }}
            current={going.current}
            wish={going.wish}
            onTurn={turn}
          />
        </>
      )}
    </>
  )
}
