import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Catalogue } from '../lexicon/catalogue.ts'
import type { Settings } from '../settings/choices.ts'
import type { Access } from '../sites/access.ts'
import type { Actions } from './actions.ts'
import { KeysDialog } from './dialogs/keys-dialog.tsx'
import { OffDialog } from './dialogs/off-dialog.tsx'
import { Footer } from './footer.tsx'
import { framesOf } from './frame-names.ts'
import { Announcer, useAnnouncer } from './live/announcer.tsx'
import { Toast } from './live/toast.tsx'
import { usePageNews } from './live/use-page-news.ts'
import { Masthead } from './masthead.tsx'
import { ReportView } from './report-view.tsx'
import { SiteBar } from './site-bar.tsx'
import { isReading, noticeOf, type PageView, siteOf } from './states/notice.ts'
import { NoticeText } from './states/notice-text.tsx'
import { Problems } from './states/problems.tsx'
import { Progress } from './states/summary.tsx'
import { hiding } from './switches/switched-off.ts'
import { useDoing } from './use-doing.ts'

export interface PanelProps {
  page: PageView
  /** `undefined` until it is known. */
  access: Access | undefined
  settings: Settings
  catalogue: Catalogue
  actions: Actions
}

/** All that the popup shows, and the side panel as well. */
export function Panel(props: PanelProps): VNode {
  const { page, access, settings, catalogue } = props
  const frames = useMemo(() => framesOf(catalogue), [catalogue])
  const [announcement, announce] = useAnnouncer()
  const doing = useDoing({ actions: props.actions, settings, frames, announce })
  const [dialog, setDialog] = useState<'off' | 'keys'>()
  const notice = noticeOf(page, access, settings)
  usePageNews(page, announce)
  const { actions, turn } = doing
  const host = siteOf(page, access)
  const switchOn = (): void => {
    if (notice?.kind === 'off') void turn({ kind: 'all' }, true)
    if (notice?.kind === 'siteOff') void turn({ kind: 'site', host: notice.host }, true)
    if (notice?.kind === 'hidden') doing.bringBack(hiding(settings))
  }
  return (
    <>
      <header>
        <Masthead settings={settings} onTurn={turn} onOpenPanel={actions.openPanel} />
        <SiteBar {...{ access, page, settings, actions }} onTurn={turn} />
      </header>
      <main aria-busy={isReading(page, access)}>
        <Problems problems={doing.problems} />
        {notice && (
          <NoticeText
            {...{ notice, actions }}
            onSwitchOn={switchOn}
            onChoose={() => setDialog('off')}
          />
        )}
        {page.kind === 'report' && notice?.kind === 'reading' && (
          <Progress share={page.report.progress} />
        )}
        {page.kind === 'report' && notice === undefined && (
          <ReportView
            key={host}
            {...{ frames, settings, actions, announce, turn }}
            report={page.report}
            onMute={doing.mute}
            onCopy={doing.copy}
            onBringBack={() => doing.bringBack(hiding(settings))}
            areKeysOn={dialog === undefined}
            onKeys={() => setDialog('keys')}
          />
        )}
      </main>
      {doing.done && <Toast done={doing.done} onClose={doing.putAway} />}
      <Footer settings={settings} onOff={() => setDialog('off')} onKeys={() => setDialog('keys')} />
      {dialog === 'keys' && <KeysDialog actions={actions} onClose={() => setDialog(undefined)} />}
      {dialog === 'off' && (
        <OffDialog {...{ settings, frames }} onTurn={turn} onClose={() => setDialog(undefined)} />
      )}
      <Announcer {...announcement} />
    </>
  )
}
