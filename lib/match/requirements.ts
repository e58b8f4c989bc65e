import type { RequirementTable } from '../compile/tables.ts'

/** A run of a text that no sentence crosses, with the rules that could match in it; UTF-16 offsets. */
export interface Segment {
  readonly start: number
  readonly end: number
  /** Indices of rules, each once, in their order. */
  readonly rules: readonly number[]
}

/** More words than a phrase has, so that none is read over the border of two segments. */
const farApart = 100

/** Keeps which requirements the segment at hand meets. */
export class Requirements {
  readonly #table: RequirementTable
  /** Per requirement the number of the last segment that met it. */
  readonly #metIn: Int32Array
  /** Per word the place where it stood last. */
  readonly #placeOf: Int32Array
  #place = 0
  readonly #met: number[] = []
  #segment = 0
  #start = 0
  #segments: Segment[] = []

  constructor(table: RequirementTable) {
    this.#table = table
    this.#metIn = new Int32Array(table.count)
    this.#placeOf = new Int32Array(table.ofWord.starts.length)
  }

  /** Begins a text. */
  begin(): void {
    this.#segments = []
    this.#next(0)
  }

  /** Counts a word that may hold nothing that is required. */
  countWord(): void {
    this.#place += 1
  }

  /** Notes what the word counted last can be. */
  note(word: number): void {
    const place = this.#place
    this.#placeOf[word] = place
    const { ofWord, ofPair } = this.#table
    const last = ofWord.starts[word + 1] ?? 0
    for (let item = ofWord.starts[word] ?? 0; item < last; item += 1) {
      this.#meet(ofWord.items[item] ?? 0)
    }
    const lastPair = ofPair.starts[word + 1] ?? 0
    for (let item = ofPair.starts[word] ?? 0; item < lastPair; item += 3) {
      const isBefore =
        this.#placeOf[ofPair.items[item] ?? 0] === place - (ofPair.items[item + 1] ?? 0)
      if (isBefore) this.#meet(ofPair.items[item + 2] ?? 0)
    }
  }

  #meet(requirement: number): void {
    if (this.#metIn[requirement] === this.#segment) return
    this.#metIn[requirement] = this.#segment
    this.#met.push(requirement)
  }

  /** Whether some rule is to be looked at in the segment at hand. */
  get opensRules(): boolean {
    const { starts } = this.#table.rules
    return this.#met.some(
      (requirement) => (starts[requirement + 1] ?? 0) > (starts[requirement] ?? 0),
    )
  }

  /** Where the segment at hand begins. */
  get start(): number {
    return this.#start
  }

  /** Forgets what the segment at hand meets, to read it again. */
  readAgain(): void {
    this.#next(this.#start)
  }

  /** Ends the segment at hand, of which every word has been noted. */
  endSegment(end: number): void {
    const rules: number[] = []
    for (const requirement of this.#met) this.#addPossible(rules, requirement)
    if (rules.length > 0) {
      this.#segments.push({ start: this.#start, end, rules: rules.sort((a, b) => a - b) })
    }
    this.#next(end)
  }

  /** Ends the segment at hand, in which no rule can match. */
  skipSegment(end: number): void {
    this.#next(end)
  }

  /** The segments of the text. */
  get segments(): readonly Segment[] {
    return this.#segments
  }

  #next(start: number): void {
    this.#segment += 1
    this.#start = start
    this.#met.length = 0
    this.#place += farApart
  }

  /** Adds the rules whose rarest requirement this is, and all of whose others are met too. */
  #addPossible(possible: number[], requirement: number): void {
    const { rules } = this.#table
    const last = rules.starts[requirement + 1] ?? 0
    for (let item = rules.starts[requirement] ?? 0; item < last; item += 1) {
      const rule = rules.items[item] ?? 0
      if (this.#isMet(rule)) possible.push(rule)
    }
  }

  #isMet(rule: number): boolean {
    const { starts, items } = this.#table.ofRule
    const last = starts[rule + 1] ?? 0
    for (let item = starts[rule] ?? 0; item < last; item += 1) {
      if (this.#metIn[items[item] ?? 0] !== this.#segment) return false
    }
    return true
  }
}
