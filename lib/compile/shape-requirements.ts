import { type RequirementInput, rarest } from './requirements.ts'
import type { Element, Pattern, RuleTable } from './tables.ts'

/** Lists that weigh more stand in so many sentences that to look for them costs more than it saves. */
const heaviest = 1

/**
 * What the shapes of a rule require besides its terms: each of their patterns has words of its
 * own, of which the rarest ones, taken together, make one requirement.
 */
export function shapeRequirements(
  input: RequirementInput,
  weight: readonly number[],
): (rule: RuleTable) => readonly (readonly number[])[] {
  const weightOfList = listWeights(input, weight)
  const weightOf = (lists: readonly number[]): number =>
    lists.reduce((sum, list) => sum + (weightOfList[list] ?? 0), 0)
  return ({ shapes }) => {
    const patterns = shapes.flatMap((shape) => input.shapes[shape]?.patterns ?? [])
    const chosen = patterns.map((pattern) => rarestWords(input, pattern, weightOf))
    const all = [...new Set(chosen.flatMap((lists) => lists ?? []))]
    const isTold = all.length > 0 && chosen.every((lists) => lists !== undefined)
    return isTold && weightOf(all) <= heaviest ? [all] : []
  }
}

/** The lists of the rarest words that a pattern cannot do without; `undefined` where it has none. */
function rarestWords(
  input: RequirementInput,
  pattern: Pattern,
  weightOf: (lists: readonly number[]) => number,
): readonly number[] | undefined {
  const own = pattern.flatMap((element) => {
    const lists = listsOf(input, element)
    return lists && !element.optional ? [lists] : []
  })
  if (own.length === 0) return undefined
  return own[rarest([...own.keys()], own.map(weightOf))]
}

function listsOf(input: RequirementInput, element: Element): readonly number[] | undefined {
  if (element.kind === 'words') return element.lists
  if (element.kind !== 'literal') return undefined
  const list = input.literalList(element.text)
  return list === undefined ? undefined : [list]
}

/** How often a word of each list may stand in a text, by the lengths of its words. */
function listWeights({ phrases, words }: RequirementInput, weight: readonly number[]): number[] {
  const sums: number[] = []
  for (const phrase of phrases) {
    const told = words[rarest(phrase.words, weight)]
    for (const list of phrase.lists) {
      sums[list] = (sums[list] ?? 0) + 2 ** -(told?.stem.length ?? 0)
    }
  }
  return sums
}
