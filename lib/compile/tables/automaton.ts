import type { Numbers } from './numbers.ts'

/**
 * Tries as one deterministic automaton, its rows laid over each other (Tarjan and Yao 1979). A
 * state is the start of its row: class c leads on where the cell at `state + c` carries c, as
 * `classOfCell` tells. State 0 leads nowhere.
 */
export interface Automaton {
  readonly cells: Int32Array
  /** Per cell what ends there: an index into `endings`, or the number of an affix. */
  readonly ends: Numbers
  /** The start of a word: any prefix, then a stem. */
  readonly words: number
  /** The starts of prefixes and of suffixes, by themselves. */
  readonly prefixes: number
  readonly suffixes: number
}

/** A cell's bits: the state that it leads to, the class that leads there, and two flags. */
export const stateBits = 22
export const classMask = 0x7f
export const stateMask = (1 << stateBits) - 1
/** A stem, or an affix, ends here. */
export const endsHere = 1 << (stateBits + 7)
/** A stem ends here that a scan looks for. */
export const scannedHere = 1 << (stateBits + 8)

/** The class that leads into a cell; 0 for a cell that no state has. */
export function classOfCell(cell: number): number {
  return (cell >> stateBits) & classMask
}
