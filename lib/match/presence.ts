import { endOfPhrase, phraseRecord, type WordTable } from '../compile/tables/words.ts'

/** Tells which lists have words in a run of the text. */
export interface HasLists {
  /** Whether some word of some of the lists stands there. */
  hasAny(lists: readonly number[]): boolean
}

/** Keeps which words stand in the segment at hand, and which lists these may belong to. */
export class Presence implements HasLists {
  readonly #table: WordTable
  /** Per word, combination of lists and list the number of the last segment that it stood in. */
  readonly #wordIn: Int32Array
  readonly #setIn: Int32Array
  readonly #listIn: Int32Array
  readonly #words: number[] = []
  readonly #sets: number[] = []
  #segment = 0

  constructor(table: WordTable, lists: number) {
    this.#table = table
    this.#wordIn = new Int32Array(table.ownLists.length)
    this.#setIn = new Int32Array(table.listSets.starts.length)
    this.#listIn = new Int32Array(lists)
  }

  /** Begins a segment. */
  begin(): void {
    this.#segment += 1
    this.#words.length = 0
    this.#sets.length = 0
  }

  note(word: number): void {
    if (this.#wordIn[word] === this.#segment) return
    this.#wordIn[word] = this.#segment
    this.#words.push(word)
  }

  /** The combinations of lists that the words noted stand in, alone and in phrases. */
  sets(): readonly number[] {
    const { ownLists, phrases } = this.#table
    for (const word of this.#words) {
      this.#addSet(ownLists[word] ?? 0)
      const last = phrases.starts[word + 1] ?? 0
      for (let at = phrases.starts[word] ?? 0; at < last; ) {
        const end = endOfPhrase(phrases.items, at)
        if (this.#holdAll(at + phraseRecord.words, end)) {
          this.#addSet(phrases.items[at + phraseRecord.set] ?? 0)
        }
        at = end
      }
    }
    return this.#sets
  }

  /** Whether the words of a phrase are all there, in whatever order. */
  #holdAll(from: number, to: number): boolean {
    const { items } = this.#table.phrases
    for (let at = from; at < to; at += 1) {
      if (this.#wordIn[items[at] ?? 0] !== this.#segment) return false
    }
    return true
  }

  #addSet(set: number): void {
    if (this.#setIn[set] === this.#segment) return
    this.#setIn[set] = this.#segment
    this.#sets.push(set)
  }

  /** Opens the lists of the combinations to `hasAny`. */
  spread(): void {
    const { starts, items } = this.#table.listSets
    for (const set of this.#sets) {
      const last = starts[set + 1] ?? 0
      for (let at = starts[set] ?? 0; at < last; at += 1) {
        this.#listIn[items[at] ?? 0] = this.#segment
      }
    }
  }

  hasAny(lists: readonly number[]): boolean {
    for (const list of lists) if (this.#listIn[list] === this.#segment) return true
    return false
  }
}
