import { roles } from '../lexicon/types.ts'
import type { Candidate } from './candidates.ts'
import type { TokenRun } from './cursor.ts'
import type { Hit } from './hits.ts'
import { isLink, type Sentence } from './sentence.ts'

/** A longer term shows nothing, by the guide's way of judging. */
const longestTerm = 8

/** The runs of all terms but the target. */
export function besidesTarget({ terms }: Candidate): readonly TokenRun[] {
  return roles.flatMap((role) => (role === 'target' ? [] : (terms[role] ?? [])))
}

/** Takes in the further labels of a coordination: "bandits, thugs and traitors" is one term. */
export function extendOverCoordination(sentence: Sentence, candidate: Candidate): Candidate {
  const { anchor, rule, terms } = candidate
  const lists = rule.terms[rule.anchor] ?? []
  let { end } = anchor
  for (;;) {
    const next = coordinatedHit(sentence, end, lists)
    if (!next || next.end - anchor.start > longestTerm) break
    end = next.end
  }
  const extended = { ...anchor, end }
  return end === anchor.end
    ? candidate
    : { ...candidate, anchor: extended, terms: { ...terms, [rule.anchor]: extended } }
}

function coordinatedHit(
  sentence: Sentence,
  end: number,
  lists: readonly number[],
): Hit | undefined {
  let at = end
  let linked = false
  while (isLink(sentence, at) || sentence.transparent[at]) {
    linked ||= isLink(sentence, at)
    at += 1
  }
  const hits = (sentence.hitsFrom[at] ?? []).filter(
    ({ list, features }) =>
      lists.includes(list) && (linked || (features & sentence.coordinatingAffix) !== 0),
  )
  return hits.sort((a, b) => b.end - a.end)[0]
}

/** Matches of one frame that stand in one coordination become one. */
export function joinCoordinations(
  sentence: Sentence,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const joined: Candidate[] = []
  for (const candidate of candidates) {
    const last = joined.at(-1)
    if (last && coordinated(sentence, last, candidate)) joined.splice(-1, 1, join(last, candidate))
    else joined.push(candidate)
  }
  return joined
}

function coordinated(sentence: Sentence, a: Candidate, b: Candidate): boolean {
  if (sharesTarget(sentence, a, b)) return true
  const between = sentence.tokens.slice(a.anchor.end, b.anchor.start)
  const ofTerms = (at: number): boolean =>
    [...besidesTarget(a), ...besidesTarget(b)].some((term) => at >= term.start && at < term.end)
  const links = between.every(
    (token, index) =>
      token.kind !== 'word' ||
      sentence.transparent[a.anchor.end + index] === true ||
      sentence.coordinators[a.anchor.end + index] === true ||
      ofTerms(a.anchor.end + index),
  )
  const marks = between.filter((token) => token.kind === 'mark')
  return links && marks.every((token) => /^[,،-]$/.test(token.text))
}

/** Two verbs of one clause that say the same of the same people. */
function sharesTarget(sentence: Sentence, a: Candidate, b: Candidate): boolean {
  if (a.terms.target === undefined || a.terms.target.start !== b.terms.target?.start) return false
  return !sentence.partsClauses(a.anchor.end, b.anchor.start + 1)
}

function join(a: Candidate, b: Candidate): Candidate {
  if (b.anchor.end - a.anchor.start > longestTerm) return a
  const anchor = { ...a.anchor, end: b.anchor.end }
  return { ...a, anchor, terms: { ...a.terms, [a.rule.anchor]: anchor } }
}
