import { numberListsOf, numbersOf } from './numbers.ts'
import { buildStates, type State, type Tries } from './states.ts'
import {
  type Automaton,
  classMask,
  endsHere,
  scannedHere,
  stateBits,
  stateMask,
} from './tables/automaton.ts'
import { apostrophe } from './tables/letters.ts'
import type { NumberLists } from './tables/numbers.ts'

interface BuiltAutomaton {
  readonly automaton: Automaton
  /** Per ending the words whose stems end there; the first ending is empty. */
  readonly endings: NumberLists
}

/** The automaton over an alphabet; an error where its rows do not fit a cell's bits. */
export function buildAutomaton(alphabet: string, tries: Tries): BuiltAutomaton | 'too-large' {
  const classes = new Map([...alphabet].map((letter, index) => [letter, apostrophe + index]))
  const states = buildStates(classes, tries)
  const rows = placeRows(states.all)
  const startOf = (state: State): number => rows.starts.get(state) ?? 0
  if (rows.length > stateMask) return 'too-large'
  const cells = new Int32Array(rows.length)
  const ends: number[] = new Array(rows.length).fill(0)
  const endings = new Endings()
  for (const state of states.all) {
    for (const [key, next] of state.next) {
      const { flags, end } = endings.of(next)
      cells[startOf(state) + key] = startOf(next) | (key << stateBits) | flags
      ends[startOf(state) + key] = end
    }
  }
  return {
    automaton: {
      cells,
      ends: numbersOf(ends),
      words: startOf(states.words),
      prefixes: startOf(states.prefixes),
      suffixes: startOf(states.suffixes),
    },
    endings: numberListsOf(endings.words),
  }
}

/** Numbers the sets of words that end in one place. */
class Endings {
  readonly words: number[][] = [[]]
  readonly #known = new Map<string, number>()

  of(state: State): { readonly flags: number; readonly end: number } {
    const affix = state.nodes.find((node) => node.affix !== undefined)?.affix
    if (affix !== undefined) return { flags: endsHere, end: affix }
    const stems = state.nodes.flatMap((node) => node.stems)
    if (stems.length === 0) return { flags: 0, end: 0 }
    const scanned = stems.some(({ isScanned }) => isScanned) ? scannedHere : 0
    return { flags: endsHere | scanned, end: this.#number(stems.map(({ word }) => word)) }
  }

  #number(words: number[]): number {
    const key = words.join(' ')
    const number = this.#known.get(key) ?? this.words.push(words) - 1
    this.#known.set(key, number)
    return number
  }
}

/**
 * Rows of transitions laid over each other where their classes leave room. No two rows start in
 * one place, so that the class in a cell tells whose it is; a state that leads nowhere is state 0.
 */
function placeRows(states: readonly State[]): {
  readonly starts: ReadonlyMap<State, number>
  readonly length: number
} {
  const starts = new Map<State, number>()
  const free = new FreeCells()
  const used = new Set<number>([0])
  /** By the keys of a row: before this cell hardly any such row finds room. */
  const floors: number[] = []
  for (const state of states) {
    const [first, ...others] = state.next.keys()
    if (first === undefined) continue
    const floor = floors[state.next.size] ?? leastStart
    let cell = free.from(floor + first)
    let tries = 0
    while (used.has(cell - first) || others.some((key) => !free.has(cell - first + key))) {
      cell = free.from(cell + 1)
      tries += 1
    }
    if (tries > mostTries) floors[state.next.size] = cell - first
    starts.set(state, cell - first)
    used.add(cell - first)
    for (const key of state.next.keys()) free.take(cell - first + key)
  }
  return { starts, length: free.end + classMask + 1 }
}

/** A row that found no room in so many places shows that the cells before are as good as full. */
const mostTries = 1000

/** No row reaches into the cells of state 0. */
const leastStart = classMask + 1

/** Finds free cells quickly: each taken cell points on, and pointers are shortened on the way. */
class FreeCells {
  /** One past the last cell that is taken. */
  end = 0
  /** Where to look on from a cell that is taken; 0 for a free one. */
  #next = new Int32Array(1 << 12)

  has(cell: number): boolean {
    return (this.#next[cell] ?? 0) === 0
  }

  take(cell: number): void {
    while (cell >= this.#next.length) {
      const longer = new Int32Array(2 * this.#next.length)
      longer.set(this.#next)
      this.#next = longer
    }
    this.#next[cell] = cell + 1
    this.end = Math.max(this.end, cell + 1)
  }

  /** The first free cell from a cell on. */
  from(cell: number): number {
    let found = cell
    while (!this.has(found)) found = this.#next[found] ?? 0
    for (let at = cell; at < found; ) {
      const next = this.#next[at] ?? found
      this.#next[at] = found
      at = next
    }
    return found
  }
}
