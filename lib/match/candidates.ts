import type { LanguageTables } from '../compile/tables/language.ts'
import type { ShapeTable } from '../compile/tables/patterns.ts'
import type { PlaceTable, RuleTable } from '../compile/tables/rules.ts'
import type { Role } from '../lexicon/types.ts'
import { overlap, type TokenRun } from './cursor.ts'
import type { Hit } from './hits.ts'
import { matchPattern } from './pattern.ts'
import { hasWords } from './possible.ts'
import { overTransparent, type Sentence } from './sentence.ts'

/** A rule whose terms stand in one of its shapes, before guards, overlaps and voice. */
export interface Candidate {
  readonly rule: RuleTable
  /** Place of the rule in the tables: earlier rules go before later ones. */
  readonly order: number
  readonly terms: Readonly<Partial<Record<Role, TokenRun>>>
  readonly anchor: TokenRun & { readonly features: number }
  readonly shape: ShapeTable | undefined
}

/** What stands near a sentence, three sentences on either side. */
export interface Neighbours {
  /**
   * The other sentences of its paragraph, the one right before it in any case, and the one below a
   * headline.
   */
  readonly close: readonly Sentence[]
  /** Those of other paragraphs. */
  readonly beyond: readonly Sentence[]
}

/** A sentence, and its neighbours in the same text. */
export interface Passage {
  readonly sentence: Sentence
  readonly neighbours: () => Neighbours
}

/**
 * Paragraphs of a page may stand beside each other and tell of different things. That a passage
 * tells of something is believed of other paragraphs when so many of their sentences do. On 271
 * saved pages any one of them made 17 matches more, nearly all false; so many make 5.
 */
const enoughBeyond = 3

/** All candidates of a sentence, by the given rules, whose conditions and guards hold. */
export function findCandidates(
  tables: LanguageTables,
  passage: Passage,
  rules: readonly number[],
): readonly Candidate[] {
  const { sentence } = passage
  const candidates: Candidate[] = []
  for (const order of rules) {
    const rule = tables.rules[order]
    if (!rule) continue
    for (const anchor of sentence.hitsOf(rule.terms[rule.anchor] ?? [])) {
      const candidate = candidateAt(tables, sentence, rule, order, anchor)
      if (candidate && holds(passage, candidate)) candidates.push(candidate)
    }
  }
  return candidates
}

function candidateAt(
  tables: LanguageTables,
  sentence: Sentence,
  rule: RuleTable,
  order: number,
  anchor: Hit,
): Candidate | undefined {
  const base = { rule, order, anchor }
  if (rule.shapes.length === 0) {
    return { ...base, terms: { [rule.anchor]: anchor }, shape: undefined }
  }
  const place = {
    sentence,
    anchor: rule.anchor,
    at: anchor,
    terms: rule.terms,
    taken: [],
    notSpeaker: [],
    speakers: tables.voice,
  }
  for (const index of rule.shapes) {
    const shape = tables.shapes[index]
    for (const pattern of shape?.patterns ?? []) {
      const found = hasWords(pattern, sentence) ? matchPattern(place, pattern) : undefined
      if (found) {
        return { ...base, terms: { ...found.terms, [rule.anchor]: anchor }, shape }
      }
    }
  }
  return undefined
}

function holds(passage: Passage, candidate: Candidate): boolean {
  const { when, unless } = candidate.rule
  return (
    when.every((place) => isPresent(passage, candidate, place, enoughBeyond)) &&
    !unless.some((place) => isPresent(passage, candidate, place, 1))
  )
}

function isPresent(
  passage: Passage,
  candidate: Candidate,
  place: PlaceTable,
  enough: number,
): boolean {
  const { sentence, neighbours } = passage
  const hits = sentence.hitsOf(place.lists).filter((hit) => !isTerm(candidate, hit))
  switch (place.kind) {
    case 'sentence':
      return hits.length > 0
    case 'passage':
      return hits.length > 0 || isNear(neighbours(), place.lists, enough)
    case 'clause':
      return hits.some((hit) => sameClause(sentence, candidate.anchor, hit))
    case 'before':
      return touches(sentence, candidate.terms[place.role], hits, -1)
    case 'after':
      return touches(sentence, candidate.terms[place.role], hits, 1)
  }
}

function isNear({ close, beyond }: Neighbours, lists: readonly number[], enough: number): boolean {
  if (close.some((sentence) => sentence.hasAny(lists))) return true
  return beyond.filter((sentence) => sentence.hasAny(lists)).length >= enough
}

function isTerm({ terms }: Candidate, hit: Hit): boolean {
  return Object.values(terms).some((term) => overlap(hit, term))
}

function sameClause(sentence: Sentence, a: TokenRun, b: TokenRun): boolean {
  const from = Math.min(a.end, b.end)
  const to = Math.max(a.start, b.start)
  return !sentence.partsClauses(from, to + 1)
}

function touches(
  sentence: Sentence,
  term: TokenRun | undefined,
  hits: readonly Hit[],
  direction: 1 | -1,
): boolean {
  if (!term) return false
  const edge = direction === 1 ? term.end : term.start
  const boundaries = overTransparent(sentence, edge, direction)
  return hits.some((hit) => boundaries.includes(direction === 1 ? hit.start : hit.end))
}
