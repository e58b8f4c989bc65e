import type { VNode } from 'preact'
import type { Actions } from '../actions.ts'
import { isolated, text } from '../texts.ts'
import type { Notice } from './notice.ts'
import { NoticeIcon } from './notice-icon.tsx'

interface NoticeTextProps {
  notice: Notice
  actions: Actions
  /** Turns on what keeps the page or its matches away. */
  onSwitchOn(): void
  /** Opens the list of what is switched off. */
  onChoose(): void
}

/** One plain sentence why there is no list, and what to do about it. */
export function NoticeText(props: NoticeTextProps): VNode {
  const { notice } = props
  const host = 'host' in notice ? notice.host : ''
  const buttons = buttonsOf(props)
  return (
    <div class="notice" data-notice={notice.kind}>
      <NoticeIcon kind={notice.kind} />
      <h2>{text(`state.${notice.kind}.title`)}</h2>
      <p>{text(`state.${notice.kind}.text`, { host: isolated(host) })}</p>
      {buttons.length > 0 && <div class="buttons">{buttons}</div>}
    </div>
  )
}

function buttonsOf({ notice, actions, onSwitchOn, onChoose }: NoticeTextProps): VNode[] {
  switch (notice.kind) {
    case 'off':
      return [button('switchOn', onSwitchOn)]
    case 'siteOff':
      return [button('switchOnSite', onSwitchOn)]
    case 'hidden':
      return [button('bringBack', onSwitchOn), button('choose', onChoose)]
    case 'failed':
      return [button('reload', actions.reload)]
    case 'reload':
      return [button('readOnce', () => void actions.readOnce()), button('reload', actions.reload)]
    case 'file':
    case 'notListedPrivate':
      return [button('readOnce', () => void actions.readOnce())]
    case 'notListed':
      return [
        button('readOnce', () => void actions.readOnce()),
        button('readAlways', () => void actions.readAlways(notice.host)),
      ]
    default:
      return []
  }
}

function button(name: ButtonName, onClick: () => void): VNode {
  return (
    <button key={name} type="button" class="button" data-action={name} onClick={() => onClick()}>
      {text(`action.${name}`)}
    </button>
  )
}

type ButtonName =
  | 'switchOn'
  | 'switchOnSite'
  | 'bringBack'
  | 'choose'
  | 'reload'
  | 'readOnce'
  | 'readAlways'
