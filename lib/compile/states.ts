/** A stem with the number of its word, and whether it alone can start the search for a match. */
export interface StemEntry {
  readonly stem: string
  readonly word: number
  readonly anchors: boolean
}

/** A node of the tries of stems and of prefixes. */
export interface TrieNode {
  readonly id: number
  readonly children: Map<number, TrieNode>
  readonly words: StemEntry[]
  /** A stem may begin after this node. */
  stemsFollow: boolean
}

/** A state of the deterministic automaton: the nodes of the tries that a text may stand at. */
export interface State {
  readonly nodes: readonly TrieNode[]
  readonly next: Map<number, State>
  readonly index: number
}

/** The states of stems and prefixes over an alphabet, the first one the start of a word. */
export function buildStates(
  classes: ReadonlyMap<string, number>,
  stems: readonly StemEntry[],
  prefixes: readonly string[],
): readonly State[] {
  return determinise(buildTries(classes, stems, prefixes))
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
