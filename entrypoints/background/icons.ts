/** `on` where a page is read, `off` where the reader turned it off, `idle` where none is read. */
export type ToolbarIcon = 'on' | 'off' | 'idle'

/** The files of an icon, by their size in pixels; `npx tsx lib/ui/draw-icons.ts` draws them. */
export function iconPaths(icon: ToolbarIcon) {
  const name = icon === 'on' ? '' : (`${icon}-` as const)
  return {
    16: `/icon/${name}16.png`,
    32: `/icon/${name}32.png`,
    48: `/icon/${name}48.png`,
  } as const
}
