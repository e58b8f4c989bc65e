import { type LanguageTables, needsWord, type Pattern, type RuleTable } from '../compile/tables.ts'
import { roles } from '../lexicon/types.ts'
import type { HasLists } from './presence.ts'

/** Whether the words are there of all that a rule asks of its own sentence. */
export function isPossible(tables: LanguageTables, rule: RuleTable, there: HasLists): boolean {
  for (const role of roles) {
    const lists = rule.terms[role]
    if (lists && !there.hasAny(lists)) return false
  }
  for (const { kind, lists } of rule.when) {
    if (kind !== 'passage' && !there.hasAny(lists)) return false
  }
  if (rule.shapes.length === 0) return true
  for (const shape of rule.shapes) {
    for (const pattern of tables.shapes[shape]?.patterns ?? []) {
      if (hasWords(pattern, there)) return true
    }
  }
  return false
}

/** Whether the words are there that a pattern cannot do without. */
export function hasWords(pattern: Pattern, there: HasLists): boolean {
  for (const element of pattern) {
    if (needsWord(element) && !there.hasAny(element.lists)) return false
  }
  return true
}
