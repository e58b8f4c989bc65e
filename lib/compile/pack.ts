import {
  type ArrayKind,
  type ArrayReference,
  addTables,
  arrayKinds,
  isPatternsReference,
  type PackedPart,
  type PatternsReference,
} from './packed.ts'
import type { LanguageTables } from './tables/language.ts'
import type { Element, Pattern } from './tables/patterns.ts'

type NumberArray = Uint8Array | Uint16Array | Uint32Array | Int32Array

/** Every array begins where any kind of number may. */
const alignment = 4

/** UTF-16 units of a part, so that a page reads one in a few milliseconds on a slow machine. */
const partLength = 65_536

/** Bytes that base64 writes in a part. */
const bytesInPart = (partLength / 4) * 3

/** The tables in parts, in an order in which they can be taken in; `encode` writes base64. */
export function packTables(
  tables: LanguageTables,
  encode: (bytes: Uint8Array) => string,
): readonly string[] {
  const elements = new Elements()
  const arrays = new Arrays()
  const written = Object.entries(withReferences(tables, elements)).map(([name, table]) =>
    writeTable(name, table, arrays),
  )
  const named = (refers: boolean): Record<string, unknown> =>
    Object.fromEntries(written.flatMap((one) => (one.refers === refers ? [one.entry] : [])))
  const bytes = arrays.bytes()
  const parts: PackedPart[] = [
    { elements: elements.all, byteLength: bytes.length },
    ...inParts(named(false)).map((plain) => ({ plain })),
    ...inParts(named(true)).map((referring) => ({ referring })),
  ]
  for (let at = 0; at < bytes.length; at += bytesInPart) {
    const stretch = bytes.subarray(at, at + bytesInPart)
    parts.push({ bytes: encode(stretch), at })
  }
  return parts.map((part) => JSON.stringify(part))
}

/** A table as plain data, and whether references stand in it, which must be followed. */
function writeTable(name: string, table: unknown, arrays: Arrays) {
  let refers = false
  const text = JSON.stringify(table, (_, value: unknown) => {
    refers ||= isNumberArray(value) || isPatternsReference(value)
    return isNumberArray(value) ? arrays.add(value) : value
  })
  const entry: readonly [string, unknown] = [name, JSON.parse(text)]
  return { entry, refers }
}

/** What the notation of patterns repeats, such as a gap within the phrase, is written once. */
class Elements {
  readonly all: Element[] = []
  readonly #known = new Map<string, number>()

  refer(patterns: readonly Pattern[]): PatternsReference {
    return { patterns: patterns.map((pattern) => pattern.map((element) => this.#index(element))) }
  }

  #index(element: Element): number {
    const key = JSON.stringify(element)
    const index = this.#known.get(key) ?? this.all.push(element) - 1
    this.#known.set(key, index)
    return index
  }
}

function withReferences({ shapes, voice, ...others }: LanguageTables, elements: Elements): object {
  const refer = (value: unknown): unknown => (arePatterns(value) ? elements.refer(value) : value)
  return {
    ...others,
    shapes: shapes.map((shape) => ({ ...shape, patterns: elements.refer(shape.patterns) })),
    voice: Object.fromEntries(Object.entries(voice).map(([name, value]) => [name, refer(value)])),
  }
}

function arePatterns(value: unknown): value is readonly Pattern[] {
  const first: unknown = Array.isArray(value) ? value[0] : undefined
  return Array.isArray(first) && typeof first[0] === 'object'
}

/** The bytes of all arrays, end to end. */
class Arrays {
  readonly #arrays: { readonly array: NumberArray; readonly offset: number }[] = []
  #length = 0

  add(array: NumberArray): ArrayReference {
    const offset = this.#length
    this.#arrays.push({ array, offset })
    this.#length += Math.ceil(array.byteLength / alignment) * alignment
    return { array: [kindOf(array), offset, array.length] }
  }

  bytes(): Uint8Array {
    const bytes = new Uint8Array(this.#length)
    for (const { array, offset } of this.#arrays) {
      bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset)
    }
    return bytes
  }
}

/** Tables by their names, as much in a part as it has room for. */
function inParts(
  tables: Readonly<Record<string, unknown>>,
): readonly Readonly<Record<string, unknown>>[] {
  const parts: Record<string, unknown>[] = []
  let room = 0
  for (const [name, table] of Object.entries(tables)) {
    const isList = Array.isArray(table) && table.length > 0
    for (const piece of isList ? table.map((item) => [item]) : [table]) {
      const length = JSON.stringify(piece).length
      if (length > room) {
        parts.push({})
        room = partLength
      }
      addTables(parts.at(-1) ?? {}, { [name]: piece })
      room -= length
    }
  }
  return parts
}

function isNumberArray(value: unknown): value is NumberArray {
  return Object.values(arrayKinds).some((kind) => value instanceof kind)
}

function kindOf(array: NumberArray): ArrayKind {
  if (array instanceof Uint8Array) return 'u8'
  if (array instanceof Uint16Array) return 'u16'
  return array instanceof Uint32Array ? 'u32' : 'i32'
}
