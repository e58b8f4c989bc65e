import type { VNode } from 'preact'
import type { Catalogue } from '../lexicon/catalogue.ts'
import type { Report } from '../messages/report.ts'
import { MatchItem } from './match-item.tsx'
import { countText, text } from './texts.ts'
import { isReading, type Notice, noticeOf, type View } from './view.ts'

interface ReportViewProps {
  view: View
  /** True after a choice that could not be stored. */
  unsaved: boolean
  catalogue: Catalogue
  onShow(id: number): void
}

/** What was found on the page, or one plain sentence why there is nothing to show. */
export function ReportView({ view, unsaved, catalogue, onShow }: ReportViewProps): VNode {
  const notice = noticeOf(view)
  const report = notice === undefined && view.kind === 'report' ? view.report : undefined
  return (
    <main aria-busy={isReading(view)}>
      <div class="status" role="status">
        {unsaved && <NoticeText notice="unsaved" />}
        {notice && <NoticeText notice={notice} />}
        {report && <Summary report={report} />}
      </div>
      {report && <MatchList report={report} catalogue={catalogue} onShow={onShow} />}
    </main>
  )
}

function NoticeText({ notice }: { notice: Notice | 'unsaved' }): VNode {
  return (
    <div class="notice" data-notice={notice}>
      <h2>{text(`state.${notice}.title`)}</h2>
      <p>{text(`state.${notice}.text`)}</p>
    </div>
  )
}

function Summary({ report }: { report: Report }): VNode {
  return (
    <div class="summary">
      <h2>{countText('summary.found', report.matches.length)}</h2>
      <p>{text(report.state === 'reading' ? 'summary.more' : 'summary.hint')}</p>
    </div>
  )
}

function MatchList(props: Omit<ReportViewProps, 'view' | 'unsaved'> & { report: Report }): VNode {
  const frames = new Map(props.catalogue.frames.map((frame) => [frame.id, frame]))
  return (
    <ol class="matches" aria-label={text('list')}>
      {props.report.matches.map((match) => (
        <MatchItem
          key={match.id}
          match={match}
          frame={frames.get(match.frame)}
          onShow={props.onShow}
        />
      ))}
    </ol>
  )
}
