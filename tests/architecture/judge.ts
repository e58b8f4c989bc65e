import type { Import } from './imports.ts'
import type { Room } from './rooms.ts'

/** Whether a path is a folder or file, or lies in it. */
function lies(path: string, within: string): boolean {
  return path === within || path.startsWith(`${within}/`)
}

function anyHolds(path: string, places: readonly string[] = []): boolean {
  return places.some((place) => lies(path, place))
}

/** The folder right under `parent` that a path lies in, if it lies in one. */
function folderUnder(path: string, parent: string): string | undefined {
  const [folder, ...rest] = path.slice(parent.length + 1).split('/')
  return rest.length > 0 ? folder : undefined
}

function crossesApart(found: Import, room: Room): boolean {
  return (room.apart ?? []).some((parent) => {
    const from = folderUnder(found.from, parent)
    const to = folderUnder(found.to, parent)
    return from !== undefined && to !== undefined && from !== to
  })
}

/** What is wrong with an import, as a sentence that names both sides; undefined if nothing is. */
export function judge(found: Import, rooms: readonly Room[]): string | undefined {
  const { from, to } = found
  const room = rooms.find(({ folder }) => lies(from, folder))
  if (room === undefined) return undefined
  if (!found.ours) {
    const refused = room.packages === 'none' && !from.includes('.test.')
    return refused ? `${from} imports the package ${to}; ${room.folder} takes none` : undefined
  }
  if (lies(to, room.folder)) {
    return crossesApart(found, room) ? `${from} imports its neighbour ${to}` : undefined
  }
  if (anyHolds(to, room.values)) return undefined
  if (!anyHolds(to, room.types)) return `${from} imports ${to}; ${room.folder} may not`
  return found.typeOnly ? undefined : `${from} imports ${to} for more than its types`
}
