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

/** A candidate, and what its own sentence leaves open: whether its passage tells of this or that. */
export interface OpenCandidate {
  readonly candidate: Candidate
  readonly when: readonly PlaceTable[]
  readonly unless: readonly PlaceTable[]
}

/**
 * Paragraphs of a page may stand beside each other and tell of different things. That a passage
 * tells of something is believed of other paragraphs when so many of their sentences do. On 271
 * saved pages any one of them made 17 matches more, nearly all false; so many make 5.
 */
const enoughBeyond = 3

/** All candidates of a sentence, by the given rules, that its own words do not rule out. */
export function findCandidates(
  tables: LanguageTables,
  sentence: Sentence,
  rules: readonly number[],
): readonly OpenCandidate[] {
  const open: OpenCandidate[] = []
  for (const order of rules) {
    const rule = tables.rules[order]
    if (!rule) continue
    for (const anchor of sentence.hitsOf(rule.terms[rule.anchor] ?? [])) {
      const candidate = candidateAt(tables, sentence, rule, order, anchor)
      const left = candidate && leftOpen(sentence, candidate)
      if (left) open.push(left)
    }
  }
  return open
}

/** Whether a candidate hangs on what stands near its sentence. */
export function isOpen({ when, unless }: OpenCandidate): boolean {
  return when.length > 0 || unless.length > 0
}

/** Whether what stands near its sentence lets a candidate be. */
export function holdsNear({ close, beyond }: Neighbours, open: OpenCandidate): boolean {
  const isTold = ({ lists }: PlaceTable, enough: number): boolean =>
    close.some((sentence) => sentence.hasAny(lists)) ||
    beyond.filter((sentence) => sentence.hasAny(lists)).length >= enough
  return (
    open.when.every((place) => isTold(place, enoughBeyond)) &&
    !open.unless.some((place) => isTold(place, 1))
  )
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

/** The conditions that a sentence leaves open; undefined where it fails one or trips a guard. */
function leftOpen(sentence: Sentence, candidate: Candidate): OpenCandidate | undefined {
  const { when, unless } = candidate.rule
  const isHere = (place: PlaceTable): boolean => isPresent(sentence, candidate, place)
  if (unless.some(isHere)) return undefined
  const missing = when.filter((place) => !isHere(place))
  if (!missing.every(reachesPassage)) return undefined
  return { candidate, when: missing, unless: unless.filter(reachesPassage) }
}

function reachesPassage({ kind }: PlaceTable): boolean {
  return kind === 'passage'
}

/** Whether a place of the sentence itself has one of its words. */
function isPresent(sentence: Sentence, candidate: Candidate, place: PlaceTable): boolean {
  const hits = sentence.hitsOf(place.lists).filter((hit) => !isTerm(candidate, hit))
  switch (place.kind) {
    case 'sentence':
    case 'passage':
      return hits.length > 0
    case 'clause':
      return hits.some((hit) => sameClause(sentence, candidate.anchor, hit))
    case 'before':
      return touches(sentence, candidate.terms[place.role], hits, -1)
    case 'after':
      return touches(sentence, candidate.terms[place.role], hits, 1)
  }
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
