import { type Automaton, firstLetter } from './tables.ts'

/** A stem with the number of its word, and whether it alone can start the search for a match. */
export interface StemEntry {
  readonly stem: string
  readonly word: number
  readonly anchors: boolean
}

interface TrieNode {
  readonly id: number
  readonly children: Map<number, TrieNode>
  readonly words: StemEntry[]
  /** A stem may begin after this node. */
  stemsFollow: boolean
}

/** A state of the deterministic automaton: the nodes of the tries that a text may stand at. */
interface State {
  readonly nodes: readonly TrieNode[]
  readonly next: Map<number, State>
  readonly index: number
}

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
  const states = determinise(buildTries(classes, stems, prefixes))
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

function buildTries(
  classes: ReadonlyMap<string, number>,
  stems: readonly StemEntry[],
  prefixes: readonly string[],
): { readonly start: readonly TrieNode[]; readonly stemRoot: TrieNode } {
  let count = 0
  const newNode = (): TrieNode => ({
    id: count++,
    children: new Map(),
    words: [],
    stemsFollow: false,
  })
  const walk = (root: TrieNode, text: string): TrieNode => {
    let node = root
    for (const letter of text) {
      const key = classes.get(letter) ?? 0
      const child = node.children.get(key) ?? newNode()
      node.children.set(key, child)
      node = child
    }
    return node
  }
  const stemRoot = newNode()
  const prefixRoot = newNode()
  for (const stem of stems) walk(stemRoot, stem.stem).words.push(stem)
  for (const prefix of prefixes) if (prefix) walk(prefixRoot, prefix).stemsFollow = true
  return { start: [stemRoot, prefixRoot], stemRoot }
}

/** Subset construction: a text stands in a prefix and at the start of stems at once. */
function determinise(tries: {
  readonly start: readonly TrieNode[]
  readonly stemRoot: TrieNode
}): readonly State[] {
  const known = new Map<string, State>()
  const queue: State[] = []
  const stateOf = (nodes: readonly TrieNode[]): State => {
    const key = nodes.map((node) => node.id).join(' ')
    const state = known.get(key) ?? { nodes, next: new Map(), index: queue.length + 1 }
    if (!known.has(key)) queue.push(state)
    known.set(key, state)
    return state
  }
  stateOf(tries.start)
  for (let at = 0; at < queue.length; at += 1) {
    const state = queue[at]
    if (state) linkState(state, tries.stemRoot, stateOf)
  }
  return queue
}

function linkState(
  state: State,
  stemRoot: TrieNode,
  stateOf: (nodes: readonly TrieNode[]) => State,
): void {
  const classes = new Set(state.nodes.flatMap((node) => [...node.children.keys()]))
  for (const key of [...classes].sort((a, b) => a - b)) {
    const reached = new Set<TrieNode>()
    for (const node of state.nodes) {
      const child = node.children.get(key)
      if (child) reached.add(child)
      if (child?.stemsFollow) reached.add(stemRoot)
    }
    state.next.set(key, stateOf([...reached].sort((a, b) => a.id - b.id)))
  }
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
