import { numberListsOf, numbersOf } from './numbers.ts'
import { buildStates, type State, type Tries } from './states.ts'
import {
  type Automaton,
  apostrophe,
  classMask,
  endsHere,
  type NumberLists,
  requiredHere,
  stateBits,
  stateMask,
} from './tables.ts'

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
    const required = stems.some(({ isRequired }) => isRequired) ? requiredHere : 0
    return { flags: endsHere | required, end: this.#number(stems.map(({ word }) => word)) }
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
  const taken: boolean[] = []
  const used = new Set<number>([0])
  const width = classMask + 1
  let search = width
  for (const state of states) {
    const keys = [...state.next.keys()]
    if (keys.length === 0) continue
    while (taken[search + apostrophe]) search += 1
    let start = search
    while (used.has(start) || keys.some((key) => taken[start + key])) start += 1
    starts.set(state, start)
    used.add(start)
    for (const key of keys) taken[start + key] = true
  }
  return { starts, length: taken.length + width }
}
