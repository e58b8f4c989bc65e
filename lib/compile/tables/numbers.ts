/** Whole numbers from 0 in the narrowest array that holds them. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array

/** Lists of numbers end to end: list i is `items` from `starts[i]` up to `starts[i + 1]`. */
export interface NumberLists {
  readonly starts: Numbers
  readonly items: Numbers
}
