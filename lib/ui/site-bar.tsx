import type { VNode } from 'preact'
import type { Settings, Switch } from '../settings/choices.ts'
import type { Access } from '../sites/access.ts'
import type { Actions } from './actions.ts'
import { type PageView, siteOf } from './states/notice.ts'
import { SwitchInput } from './switches/switch-input.tsx'
import { type TextKey, text } from './texts.ts'

interface SiteBarProps {
  access: Access | undefined
  page: PageView
  settings: Settings
  actions: Actions
  onTurn(choice: Switch, on: boolean): Promise<boolean>
}

/** The site that the tab shows, why it is read, and its switch. */
export function SiteBar(props: SiteBarProps): VNode | null {
  const { access, page, settings } = props
  const host = siteOf(page, access)
  if (host === undefined) return null
  return (
    <div class="site">
      <p>
        <bdi class="host" dir="ltr" title={host}>
          {host}
        </bdi>{' '}
        <SiteAccess {...props} />
      </p>
      {hasSwitch(access, page) && (
        <SwitchInput
          checked={!settings.off.sites.has(host)}
          onTurn={(on) => props.onTurn({ kind: 'site', host }, on)}
        >
          <span>{text('switch.site')}</span>
        </SwitchInput>
      )}
    </div>
  )
}

/** A site that is not read has nothing to be switched; of a private window nothing is stored. */
function hasSwitch(access: Access | undefined, page: PageView): boolean {
  if (access !== undefined && 'isPrivate' in access && access.isPrivate) return false
  return page.kind === 'report' || access?.kind === 'listed' || access?.kind === 'granted'
}

/** Why the site is read, and what can be changed about it. */
function SiteAccess({ access, page, actions }: SiteBarProps): VNode | null {
  if (access === undefined || !('host' in access)) return null
  const { kind, host, isPrivate } = access
  if (isPrivate) return <Standing name="site.private" />
  if (kind === 'listed') return <Standing name="site.listed" />
  if (kind === 'granted') {
    const takeBack = () => void actions.takeBack(host)
    return <Standing name="site.granted" button={['takeBack', takeBack]} />
  }
  if (page.kind !== 'report') return <Standing name="site.notListed" />
  return <Standing name="site.once" button={['always', () => void actions.readAlways(host)]} />
}

function Standing(props: {
  name: TextKey
  button?: readonly ['takeBack' | 'always', () => void]
}): VNode {
  const [action, onClick] = props.button ?? []
  return (
    <span class="quiet">
      {text(props.name)}{' '}
      {action && (
        <button type="button" class="link" data-action={action} onClick={onClick}>
          {text(`site.${action}`)}
        </button>
      )}
    </span>
  )
}
