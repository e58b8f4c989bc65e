import type { Role, Source } from '../../lexicon/types.ts'
import type { NeededLists } from './patterns.ts'

/** A guard or a condition; `lists` are indices into the tables' `lists`, of which any will do. */
export type PlaceTable =
  | { readonly kind: 'sentence' | 'clause' | 'passage'; readonly lists: readonly number[] }
  | { readonly kind: 'before' | 'after'; readonly role: Role; readonly lists: readonly number[] }

export interface RuleTable {
  readonly frame: string
  readonly id: string
  readonly source: Source
  readonly anchor: Role
  /** Per role the lists that fill it. */
  readonly terms: Readonly<Partial<Record<Role, readonly number[]>>>
  /** Indices into `shapes`. */
  readonly shapes: readonly number[]
  readonly when: readonly PlaceTable[]
  readonly unless: readonly PlaceTable[]
}

/** The lists of a rule's terms, and of the conditions that its own sentence must meet. */
export function listsOfRule({ terms, when }: RuleTable): NeededLists {
  const own = when.filter(({ kind }) => kind !== 'passage').map(({ lists }) => lists)
  return [...Object.values(terms), ...own]
}
