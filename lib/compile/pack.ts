import type { LanguageTables } from './tables.ts'

/** Arrays of numbers by the name that they have in a package. */
const kinds = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array } as const
type Kind = keyof typeof kinds
type NumberArray = Uint8Array | Uint16Array | Uint32Array | Int32Array

/** Stands for an array of numbers: its kind, where it begins among the bytes, and how many there are. */
interface Reference {
  readonly array: readonly [Kind, number, number]
}

/** Every array begins where any kind of number may. */
const alignment = 4

/**
 * The tables as JSON, so that any message channel carries them: `plain`, in which references
 * stand for the arrays, and the bytes of all arrays, encoded.
 */
export function packTables(tables: LanguageTables, encode: (bytes: Uint8Array) => string): string {
  const arrays: { readonly array: NumberArray; readonly offset: number }[] = []
  let length = 0
  const place = (array: NumberArray): Reference => {
    const offset = length
    arrays.push({ array, offset })
    length += Math.ceil(array.byteLength / alignment) * alignment
    return { array: [kindOf(array), offset, array.length] }
  }
  const replacer = (_: string, value: unknown): unknown =>
    isNumberArray(value) ? place(value) : value
  const plain: unknown = JSON.parse(JSON.stringify(tables, replacer))
  const bytes = new Uint8Array(length)
  for (const { array, offset } of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset)
  }
  return JSON.stringify({ plain, bytes: encode(bytes) })
}

/**
 * What `packTables` made, read in place: the arrays are views of the decoded bytes.
 * @returns `undefined` where the text is none of ours.
 */
export function unpackTables(
  packed: string,
  decode: (encoded: string) => Uint8Array<ArrayBuffer>,
): unknown {
  const read: unknown = JSON.parse(packed)
  if (!isRecord(read)) return undefined
  const { plain, bytes } = read
  return typeof bytes === 'string' ? resolve(plain, decode(bytes).buffer) : undefined
}

/** Only objects hold references: lists are plain through and through. */
function resolve(value: unknown, bytes: ArrayBuffer): unknown {
  if (!isRecord(value)) return value
  if (isReference(value)) {
    const [kind, offset, length] = value.array
    return new kinds[kind](bytes, offset, length)
  }
  for (const [key, inner] of Object.entries(value)) value[key] = resolve(inner, bytes)
  return value
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isReference(value: object): value is Reference {
  return 'array' in value
}

function isNumberArray(value: unknown): value is NumberArray {
  return Object.values(kinds).some((kind) => value instanceof kind)
}

function kindOf(array: NumberArray): Kind {
  if (array instanceof Uint8Array) return 'u8'
  if (array instanceof Uint16Array) return 'u16'
  return array instanceof Uint32Array ? 'u32' : 'i32'
}
