import type { LanguageTables } from '../compile/tables/language.ts'
import { needsWord, type Pattern } from '../compile/tables/patterns.ts'
import type { RuleTable } from '../compile/tables/rules.ts'
import type { HasLists } from './presence.ts'

/** Sets of lists, of each of which some word must be there. */
type Needed = readonly (readonly number[])[]

/** What a rule needs in its own sentence: all of its terms, and one of the patterns of its shapes. */
interface RuleNeeds {
  readonly terms: Needed
  readonly patterns: readonly Needed[]
}

/** Tells which rules can match at all where words of some lists are there. */
export class Possible {
  readonly #tables: LanguageTables
  /** What was asked for once: nothing is worked out for a rule that no text opens. */
  readonly #needs: (RuleNeeds | undefined)[] = []

  constructor(tables: LanguageTables) {
    this.#tables = tables
  }

  /** Whether the words are there of all that a rule asks of its own sentence. */
  has(order: number, there: HasLists): boolean {
    const { terms, patterns } = this.#needsOf(order)
    return haveAll(terms, there) && (patterns.length === 0 || haveSome(patterns, there))
  }

  #needsOf(order: number): RuleNeeds {
    const rule = this.#tables.rules[order]
    this.#needs[order] ??= { terms: rule ? termsOf(rule) : [], patterns: this.#patternsOf(rule) }
    return this.#needs[order]
  }

  #patternsOf(rule: RuleTable | undefined): readonly Needed[] {
    return (rule?.shapes ?? []).flatMap((shape) =>
      (this.#tables.shapes[shape]?.patterns ?? []).map((pattern) =>
        pattern.filter(needsWord).map(({ lists }) => lists),
      ),
    )
  }
}

function termsOf({ terms, when }: RuleTable): Needed {
  const own = when.filter(({ kind }) => kind !== 'passage').map(({ lists }) => lists)
  return [...Object.values(terms), ...own]
}

function haveAll(needed: Needed, there: HasLists): boolean {
  for (const lists of needed) if (!there.hasAny(lists)) return false
  return true
}

function haveSome(patterns: readonly Needed[], there: HasLists): boolean {
  for (const needed of patterns) if (haveAll(needed, there)) return true
  return false
}

/** Whether the words are there that a pattern cannot do without. */
export function hasWords(pattern: Pattern, there: HasLists): boolean {
  for (const element of pattern) {
    if (needsWord(element) && !there.hasAny(element.lists)) return false
  }
  return true
}
