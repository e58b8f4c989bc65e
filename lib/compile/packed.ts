/**
 * How tables lie in a package, so that any message channel carries them in parts: texts of JSON,
 * each taken in by itself. The first holds `elements`, what patterns are made of, each once, and
 * how many bytes all arrays of numbers have; `plain` holds tables by their names, `referring` such
 * in which references stand for arrays and for patterns; `bytes` a stretch of the arrays' bytes,
 * encoded, which begins `at` an offset. A list may go on in the next part, under the same name.
 */
export type PackedPart =
  | { readonly elements: readonly unknown[]; readonly byteLength: number }
  | { readonly plain: Readonly<Record<string, unknown>> }
  | { readonly referring: Readonly<Record<string, unknown>> }
  | { readonly bytes: string; readonly at: number }

/** Arrays of numbers by the name that they have in a package. */
export const arrayKinds = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i32: Int32Array,
} as const
export type ArrayKind = keyof typeof arrayKinds

/** Stands for an array of numbers: its kind, where it begins among the bytes, and how many there are. */
export interface ArrayReference {
  readonly array: readonly [ArrayKind, number, number]
}

/** Stands for patterns: of each the indices of its elements. */
export interface PatternsReference {
  readonly patterns: readonly (readonly number[])[]
}

/** A shape has patterns too, beside its name. */
export function isPatternsReference(value: unknown): value is PatternsReference {
  return isRecord(value) && 'patterns' in value && Object.keys(value).length === 1
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Adds tables to others by their names; a list goes on where it stands already. */
export function addTables(to: Record<string, unknown>, tables: object): void {
  for (const [name, table] of Object.entries(tables)) {
    const begun = to[name]
    if (Array.isArray(begun) && Array.isArray(table)) begun.push(...table)
    else to[name] = table
  }
}
