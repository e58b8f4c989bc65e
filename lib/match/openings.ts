import type { OpeningTable } from '../compile/tables/words.ts'

/** Keeps which rules the words of the segment at hand open. */
export class Openings {
  readonly #table: OpeningTable
  /** Per requirement the number of the last segment that met it. */
  readonly #metIn: Int32Array
  readonly #met: number[] = []
  #segment = 0

  constructor(table: OpeningTable) {
    this.#table = table
    this.#metIn = new Int32Array(table.rules.starts.length)
  }

  /** Begins a segment. */
  begin(): void {
    this.#segment += 1
    this.#met.length = 0
  }

  /** Notes words of a combination of lists. */
  note(set: number): void {
    const { starts, items } = this.#table.ofSet
    const last = starts[set + 1] ?? 0
    for (let item = starts[set] ?? 0; item < last; item += 1) {
      const requirement = items[item] ?? 0
      if (this.#metIn[requirement] === this.#segment) continue
      this.#metIn[requirement] = this.#segment
      this.#met.push(requirement)
    }
  }

  /** Whether some rule is to be looked at. */
  get any(): boolean {
    return this.#met.length > 0
  }

  /** The rules that are opened and possible, in their order. */
  rules(isPossible: (order: number) => boolean): readonly number[] {
    const { starts, items } = this.#table.rules
    const opened: number[] = []
    for (const requirement of this.#met) {
      const last = starts[requirement + 1] ?? 0
      for (let item = starts[requirement] ?? 0; item < last; item += 1) {
        const order = items[item] ?? 0
        if (isPossible(order)) opened.push(order)
      }
    }
    return opened.sort((a, b) => a - b)
  }
}
