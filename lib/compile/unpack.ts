import {
  type ArrayReference,
  addTables,
  arrayKinds,
  isPatternsReference,
  isRecord,
} from './packed.ts'

/** Decodes base64. */
type Decode = (encoded: string) => Uint8Array<ArrayBuffer>

/**
 * Takes in what `packTables` made, a part at a time, and reads it in place: the arrays are views of
 * the bytes, and patterns share their elements. Nothing is left to be done once the last part is
 * there. What is none of ours is passed over.
 */
export class Unpacking {
  readonly #decode: Decode
  readonly #tables: Record<string, unknown> = {}
  #elements: readonly unknown[] = []
  #bytes: Uint8Array<ArrayBuffer> | undefined

  constructor(decode: Decode) {
    this.#decode = decode
  }

  /** Throws where the part is no JSON. */
  take(part: string): void {
    const read: unknown = JSON.parse(part)
    if (!isRecord(read)) return
    const { elements, byteLength, plain, referring, bytes, at } = read
    if (Array.isArray(elements) && typeof byteLength === 'number') {
      this.#elements = elements
      this.#bytes = new Uint8Array(byteLength)
    }
    // Without bytes a part is none of ours.
    if (!this.#bytes) return
    if (isRecord(plain)) addTables(this.#tables, plain)
    if (isRecord(referring)) {
      addTables(this.#tables, Object(this.#resolve(referring, this.#bytes.buffer)))
    }
    if (typeof bytes === 'string' && typeof at === 'number') {
      this.#bytes.set(this.#decode(bytes), at)
    }
  }

  /** The tables, once all parts were taken; `undefined` where there were none. */
  get tables(): unknown {
    return this.#bytes && this.#tables
  }

  #resolve(value: unknown, bytes: ArrayBuffer): unknown {
    // Lists of numbers and texts hold no references.
    if (Array.isArray(value)) {
      return isRecord(value[0]) ? value.map((one) => this.#resolve(one, bytes)) : value
    }
    if (!isRecord(value)) return value
    if (isArrayReference(value)) {
      const [kind, offset, length] = value.array
      return new arrayKinds[kind](bytes, offset, length)
    }
    for (const [key, inner] of Object.entries(value)) {
      value[key] = isPatternsReference(inner)
        ? inner.patterns.map((pattern) => pattern.map((index) => this.#elements[index]))
        : this.#resolve(inner, bytes)
    }
    return value
  }
}

function isArrayReference(value: object): value is ArrayReference {
  return 'array' in value
}
