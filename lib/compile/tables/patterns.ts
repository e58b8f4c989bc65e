import type { Role, ShapeRelation } from '../../lexicon/types.ts'

/** How far a gap of a pattern reaches; `list`: the phrase and what is joined to it. */
export type Reach = 'phrase' | 'list' | 'clause' | 'sentence'

/** One element of a pattern. */
export type Element = {
  readonly optional: boolean
  readonly repeated: boolean
} & (
  | {
      readonly kind: 'slot'
      readonly role: Role | 'it'
      readonly features: number
      /** Bits that the term's affixes must not tell. */
      readonly without: number
    }
  | {
      readonly kind: 'words'
      readonly lists: readonly number[]
      readonly features: number
      /** Bits that the word's affixes must not tell. */
      readonly without: number
    }
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: string }
  | { readonly kind: 'gap'; readonly reach: Reach }
  | { readonly kind: 'speaker' }
  | { readonly kind: 'start' }
)

export type Pattern = readonly Element[]

/** Whether a pattern cannot do without a word of an element's lists. */
export function needsWord(element: Element): element is Element & { readonly kind: 'words' } {
  return element.kind === 'words' && !element.optional
}

/** Sets of lists, of each of which some word must be there. */
export type NeededLists = readonly (readonly number[])[]

/** The lists of the words that a pattern cannot do without. */
export function listsOfPattern(pattern: Pattern): NeededLists {
  return pattern.filter(needsWord).map(({ lists }) => lists)
}

export interface ShapeTable {
  readonly name: string
  readonly relation: ShapeRelation
  readonly patterns: readonly Pattern[]
}
