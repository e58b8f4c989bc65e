import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import * as v from 'valibot'
import { goldRuns } from './spans.ts'

const codePoints = v.pipe(v.tuple([v.number(), v.number()]), v.readonly())
const piece = v.object({
  anchor: v.optional(v.string()),
  nth: v.optional(v.number()),
  at: v.optional(codePoints),
})
const goldMatch = v.object({
  ...piece.entries,
  frame: v.string(),
  voice: v.string(),
  voices: v.optional(v.pipe(v.array(v.string()), v.readonly())),
  optional: v.optional(v.boolean()),
  alt: v.optional(
    v.union([
      v.pipe(
        codePoints,
        v.transform((at) => ({ at })),
      ),
      piece,
    ]),
  ),
})
const goldItem = v.object({
  id: v.string(),
  lang: v.optional(v.string()),
  text: v.string(),
  matches: v.pipe(v.array(goldMatch), v.readonly()),
})

/** Where a match must be hit: the nth `anchor` of the text, or `at`, in code points. */
export type GoldPiece = v.InferOutput<typeof piece>
/** A match as the annotators marked it; the guide tells what the fields mean. */
export type GoldMatch = v.InferOutput<typeof goldMatch>
export type GoldItem = v.InferOutput<typeof goldItem>

/** A file of items, under its name without the ending. */
export interface GoldSet {
  readonly name: string
  readonly items: readonly GoldItem[]
}

/** A set, or a sentence that names the file, the line and what is wrong there. */
export type GoldReading =
  | { readonly ok: true; readonly set: GoldSet }
  | { readonly ok: false; readonly message: string }

/** Reads a file of gold items, a JSON object a line. */
export function readGoldSet(path: string): GoldReading {
  const lines = linesOf(path)
  if (lines === undefined) {
    return { ok: false, message: `There is no file ${path} that can be read: check its name.` }
  }
  const items: GoldItem[] = []
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const item = readItem(line)
    if (typeof item === 'string') {
      return { ok: false, message: `${path}, line ${index + 1} is no gold item: ${item}` }
    }
    items.push(item)
  }
  return { ok: true, set: { name: basename(path).replace(/\.jsonl$/, ''), items } }
}

function linesOf(path: string): readonly string[] | undefined {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch {
    return undefined
  }
}

function readItem(line: string): GoldItem | string {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch (error) {
    return error instanceof Error ? error.message : 'it is no JSON'
  }
  const result = v.safeParse(goldItem, parsed)
  if (!result.success) return v.summarize(result.issues)
  const item = result.output
  const lost = item.matches.find(
    (match) => goldRuns(item, { ...match, alt: undefined }).length === 0,
  )
  return lost ? `the anchor of its match of ${lost.frame} is not in its text` : item
}
