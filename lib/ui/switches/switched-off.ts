import type { Settings, Switch } from '../../settings/choices.ts'

/** Everything that the reader switched off one by one, grouped as it is told. */
export function switchedOff({ off }: Settings): readonly Switch[] {
  return [
    ...[...off.sites].sort().map((host): Switch => ({ kind: 'site', host })),
    ...[...off.families].map((id): Switch => ({ kind: 'family', id })),
    ...[...off.frames].sort().map((id): Switch => ({ kind: 'frame', id })),
    ...[...off.rules].sort().flatMap(ruleOf),
  ]
}

/** Those of them that hide matches on a page that is read. */
export function hiding(settings: Settings): readonly Switch[] {
  return switchedOff(settings).filter(({ kind }) => kind !== 'site')
}

function ruleOf(name: string): Switch[] {
  const [frame, rule] = name.split('/')
  return frame && rule ? [{ kind: 'rule', frame, rule }] : []
}
