import type { Affix, AffixChain, Inflection, InflectionRule } from '../languages/types.ts'

/** Affixes that a stem may carry, with the bits of their features. */
export interface Paradigm {
  readonly prefixes: Readonly<Record<string, number>>
  readonly suffixes: Readonly<Record<string, number>>
}

/** A stem without its affixes, and the affixes that it may carry. */
export interface InflectedStem {
  readonly stem: string
  readonly paradigm: Paradigm
}

/** What inflection needs to know of a language. */
export interface InflectionContext {
  readonly inflection: Inflection
  readonly finals: Readonly<Record<string, string>>
  readonly featureBit: (name: string) => number
  readonly fold: (text: string) => string
  /** Paradigms that have been expanded, by their rule and the letter that it may double. */
  readonly expanded: Map<InflectionRule, Map<string, Paradigms>>
}

/** What a stem may carry, and what it may where a spelling at its end stands for another. */
interface Paradigms {
  readonly full: Paradigm
  readonly bare: Paradigm
}

/** The stems of one folded word in one paradigm; none where no rule of the paradigm fits it. */
export function inflect(
  context: InflectionContext,
  group: string,
  word: string,
): readonly InflectedStem[] {
  const rules = context.inflection.paradigms[group] ?? []
  const rule = rules.find((candidate) => fits(candidate, word))
  if (!rule) return []
  const stem = word.slice(rule.dropStart ?? 0, word.length - (rule.dropEnd ?? 0))
  const { full: paradigm, bare } = paradigmsOf(context, rule, stem)
  const final = context.finals[stem.slice(-1)]
  if (final === undefined) return [{ stem, paradigm }]
  return [
    { stem, paradigm },
    { stem: stem.slice(0, -1) + final, paradigm: bare },
  ]
}

function fits(rule: InflectionRule, word: string): boolean {
  const starts = rule.starts?.some((start) => word.startsWith(start)) ?? true
  const ends = rule.ends?.some((end) => word.endsWith(end)) ?? true
  return starts && ends && word.length >= (rule.shortest ?? 0)
}

function paradigmsOf(context: InflectionContext, rule: InflectionRule, stem: string): Paradigms {
  const doubled = rule.doubles ? stem.slice(-1) : ''
  const known = context.expanded.get(rule) ?? new Map<string, Paradigms>()
  context.expanded.set(rule, known)
  const full = known.get(doubled)?.full ?? paradigmOf(context, rule, doubled)
  const paradigms = known.get(doubled) ?? {
    full,
    bare: { prefixes: full.prefixes, suffixes: { '': 0 } },
  }
  known.set(doubled, paradigms)
  return paradigms
}

function paradigmOf(context: InflectionContext, rule: InflectionRule, doubled: string): Paradigm {
  const prefixes = expand(context, rule.prefixes)
  const suffixes: Record<string, number> = {}
  for (const chain of rule.suffixes) Object.assign(suffixes, expand(context, chain))
  if (doubled) addDoubled(suffixes, doubled)
  for (const [suffix, features] of Object.entries(suffixes)) {
    const final = context.finals[suffix.slice(-1)]
    if (final !== undefined) suffixes[suffix.slice(0, -1) + final] = features
  }
  return { prefixes, suffixes }
}

function addDoubled(suffixes: Record<string, number>, letter: string): void {
  for (const [suffix, features] of Object.entries(suffixes)) {
    if (/^[ei]/.test(suffix)) suffixes[letter + suffix] = features
  }
}

function expand(context: InflectionContext, chain: AffixChain): Record<string, number> {
  let expanded: Record<string, number> = { '': 0 }
  for (const slot of chain) expanded = extend(context, expanded, slot)
  return expanded
}

function extend(
  context: InflectionContext,
  expanded: Readonly<Record<string, number>>,
  slot: readonly Affix[],
): Record<string, number> {
  const next: Record<string, number> = {}
  for (const [before, features] of Object.entries(expanded)) {
    for (const affix of slot) {
      const text = join(context.inflection.joins, before + context.fold(affix.text))
      const bits = (affix.features ?? []).reduce((sum, name) => sum | context.featureBit(name), 0)
      next[text] = features | bits
    }
  }
  return next
}

function join(joins: Readonly<Record<string, string>>, text: string): string {
  return Object.entries(joins).reduce((joined, [from, to]) => joined.replace(from, to), text)
}
