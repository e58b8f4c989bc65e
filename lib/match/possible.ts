import type { LanguageTables } from '../compile/tables/language.ts'
import {
  listsOfPattern,
  type NeededLists,
  needsWord,
  type Pattern,
} from '../compile/tables/patterns.ts'
import { listsOfRule, type RuleTable } from '../compile/tables/rules.ts'
import type { HasLists } from './presence.ts'

/** What a rule needs in its own sentence: all of its terms, and one of the patterns of its shapes. */
interface RuleNeeds {
  readonly terms: NeededLists
  readonly patterns: readonly NeededLists[]
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
    this.#needs[order] ??= {
      terms: rule ? listsOfRule(rule) : [],
      patterns: this.#patternsOf(rule),
    }
    return this.#needs[order]
  }

  #patternsOf(rule: RuleTable | undefined): readonly NeededLists[] {
    return (rule?.shapes ?? []).flatMap((shape) =>
      (this.#tables.shapes[shape]?.patterns ?? []).map(listsOfPattern),
    )
  }
}

function haveAll(needed: NeededLists, there: HasLists): boolean {
  for (const lists of needed) if (!there.hasAny(lists)) return false
  return true
}

function haveSome(patterns: readonly NeededLists[], there: HasLists): boolean {
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
