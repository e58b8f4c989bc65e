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
  if (!path.startsWith(`${parent}/`)) return undefined
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

/** A file of one language is named by its code, or stands in a folder that is: `ar.ts`, `ar/`. */
function languageOf(path: string): string | undefined {
  return /\/([a-z]{2})(?:\/[^/]+)?\.ts$/.exec(path)?.[1]
}

function crossesLanguages({ from, to }: Import): boolean {
  const [own, other] = [languageOf(from), languageOf(to)]
  return own !== undefined && other !== undefined && own !== other
}

/** What is wrong with an import, as a sentence that names both sides; undefined if nothing is. */
export function judge(found: Import, rooms: readonly Room[]): string | undefined {
  const { from, to } = found
  // A unit's own test stands beside it and sets up whatever the unit needs.
  const folder = from.includes('.test.') ? 'tests' : from
  const room = rooms.find((one) => lies(folder, one.folder))
  if (room === undefined) return undefined
  if (!found.ours) {
    return room.packages === 'none'
      ? `${from} imports the package ${to}; ${room.folder} takes none`
      : undefined
  }
  if (lies(to, room.folder)) {
    const crosses = crossesApart(found, room) || crossesLanguages(found)
    return crosses ? `${from} imports its neighbour ${to}` : undefined
  }
  if (anyHolds(to, room.values)) return undefined
  if (!anyHolds(to, room.types)) return `${from} imports ${to}; ${room.folder} may not`
  return found.typeOnly ? undefined : `${from} imports ${to} for more than its types`
}
