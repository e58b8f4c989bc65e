import { buildStates, type State, type StemEntry } from './states.ts'
import { type Automaton, firstLetter } from './tables.ts'

/** Numbers in the tables stay below the surrogates, so that the strings are well-formed. */
const limit = 0xd800

/** The tables, with the words that end at each output; an error where it grows too large. */
export function buildAutomaton(
  alphabet: string,
  stems: readonly StemEntry[],
  prefixes: readonly string[],
):
  | { readonly automaton: Automaton; readonly outputs: readonly (readonly number[])[] }
  | 'too-large' {
  const classes = new Map([...alphabet].map((letter, index) => [letter, firstLetter + index]))
  const states = buildStates(classes, stems, prefixes)
  const { base, check, target } = placeTransitions(states)
  if (Math.max(base.length, check.length) >= limit) return 'too-large'
  const { output, outputs, anchorOutputs } = collectOutputs(states)
  return {
    automaton: {
      base: units(base),
      check: units(check),
      target: units(target),
      output: units(output),
      anchorOutputs,
    },
    outputs,
  }
}

function units(numbers: readonly number[]): string {
  return numbers.map((number) => String.fromCharCode(number)).join('')
}

/** Rows of transitions laid over each other where their classes leave room (Tarjan and Yao 1979). */
function placeTransitions(states: readonly State[]): {
  base: number[]
  check: number[]
  target: number[]
} {
  const base = Array.from({ length: states.length + 1 }, () => 0)
  const check: number[] = []
  const target: number[] = []
  let search = 0
  for (const state of states) {
    const keys = [...state.next.keys()]
    if (keys.length === 0) continue
    while (isTaken(check, search + firstLetter)) search += 1
    const offset = freeOffset(check, keys, search)
    base[state.index] = offset
    for (const [key, next] of state.next) {
      check[offset + key] = state.index
      target[offset + key] = next.index
    }
  }
  const length = check.length + 0x100
  return { base, check: filled(check, length), target: filled(target, length) }
}

function isTaken(check: readonly number[], index: number): boolean {
  return (check[index] ?? 0) !== 0
}

function freeOffset(check: readonly number[], keys: readonly number[], from: number): number {
  let offset = from
  while (keys.some((key) => isTaken(check, offset + key))) offset += 1
  return offset
}

function filled(sparse: readonly number[], length: number): number[] {
  return Array.from({ length }, (_, index) => sparse[index] ?? 0)
}

function collectOutputs(states: readonly State[]): {
  output: number[]
  outputs: number[][]
  anchorOutputs: number
} {
  const ending = states
    .map((state) => ({ state, words: state.nodes.flatMap((node) => node.words) }))
    .filter(({ words }) => words.length > 0)
    .map(({ state, words }) => ({ state, words, anchors: words.some((word) => word.anchors) }))
  const ordered = [...ending.filter((e) => e.anchors), ...ending.filter((e) => !e.anchors)]
  const output = Array.from({ length: states.length + 1 }, () => 0)
  ordered.forEach(({ state }, index) => {
    output[state.index] = index + 1
  })
  return {
    output,
    outputs: [[], ...ordered.map(({ words }) => words.map((entry) => entry.word))],
    anchorOutputs: ending.filter((e) => e.anchors).length,
  }
}
