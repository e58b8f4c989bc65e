/** A stem with the number of its word, and whether a scan looks for it. */
export interface StemEntry {
  readonly stem: string
  readonly word: number
  readonly isScanned: boolean
}

/** What is read letter by letter: words, and prefixes and suffixes by themselves. */
export interface Tries {
  readonly stems: readonly StemEntry[]
  /** In the order of their numbers, the empty one first. */
  readonly prefixes: readonly string[]
  readonly suffixes: readonly string[]
}

/** A node of the tries of stems and affixes. */
export interface TrieNode {
  readonly id: number
  readonly children: Map<number, TrieNode>
  readonly stems: StemEntry[]
  /** A stem may begin after this node. */
  stemsFollow: boolean
  /** The number of the affix that ends here. */
  affix: number | undefined
}

/** A state of the deterministic automaton: the nodes of the tries that a text may stand at. */
export interface State {
  readonly nodes: readonly TrieNode[]
  readonly next: Map<number, State>
}

/** The starts of words, prefixes and suffixes, and all states that they lead to. */
export interface States {
  readonly all: readonly State[]
  readonly words: State
  readonly prefixes: State
  readonly suffixes: State
}

/** The states of stems behind any prefix, and of affixes by themselves, over an alphabet. */
export function buildStates(classes: ReadonlyMap<string, number>, tries: Tries): States {
  const builder = new TrieBuilder(classes)
  const stemRoot = builder.newNode()
  const prefixRoot = builder.newNode()
  for (const stem of tries.stems) builder.walk(stemRoot, stem.stem).stems.push(stem)
  for (const prefix of tries.prefixes) {
    if (prefix) builder.walk(prefixRoot, prefix).stemsFollow = true
  }
  const affixRoot = (affixes: readonly string[]): TrieNode => {
    const root = builder.newNode()
    affixes.forEach((affix, number) => {
      builder.walk(root, affix).affix = number
    })
    return root
  }
  return determinise(stemRoot, [
    [stemRoot, prefixRoot],
    [affixRoot(tries.prefixes)],
    [affixRoot(tries.suffixes)],
  ])
}

class TrieBuilder {
  readonly #classes: ReadonlyMap<string, number>
  #count = 0

  constructor(classes: ReadonlyMap<string, number>) {
    this.#classes = classes
  }

  newNode(): TrieNode {
    this.#count += 1
    return {
      id: this.#count,
      children: new Map(),
      stems: [],
      stemsFollow: false,
      affix: undefined,
    }
  }

  walk(root: TrieNode, text: string): TrieNode {
    let node = root
    for (const letter of text) {
      const key = this.#classes.get(letter) ?? 0
      const child = node.children.get(key) ?? this.newNode()
      node.children.set(key, child)
      node = child
    }
    return node
  }
}

/** Subset construction: a text stands in a prefix and at the start of stems at once. */
function determinise(
  stemRoot: TrieNode,
  [words, prefixes, suffixes]: readonly [
    readonly TrieNode[],
    readonly TrieNode[],
    readonly TrieNode[],
  ],
): States {
  const known = new Map<string, State>()
  const queue: State[] = []
  const stateOf = (nodes: readonly TrieNode[]): State => {
    const key = nodes.map((node) => node.id).join(' ')
    const state = known.get(key) ?? { nodes, next: new Map() }
    if (!known.has(key)) queue.push(state)
    known.set(key, state)
    return state
  }
  const starts = {
    words: stateOf(words),
    prefixes: stateOf(prefixes),
    suffixes: stateOf(suffixes),
  }
  for (let at = 0; at < queue.length; at += 1) {
    const state = queue[at]
    if (state) linkState(state, stemRoot, stateOf)
  }
  return { all: queue, ...starts }
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
