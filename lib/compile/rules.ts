import {
  type Frame,
  type Names,
  type Place,
  type Role,
  type Rule,
  roles,
} from '../lexicon/types.ts'
import type { Mistake } from './mistakes.ts'
import type { ShapeTable } from './tables/patterns.ts'
import type { PlaceTable, RuleTable } from './tables/rules.ts'
import type { Words } from './words.ts'

/** What the names in a rule may refer to. */
export interface RuleContext {
  readonly words: Words
  readonly listOf: (name: string) => number | undefined
  readonly shapes: readonly ShapeTable[]
  readonly report: (mistake: Mistake) => void
}

/** Compiles one rule; every name that it cannot find is reported. */
export function compileRule(
  context: RuleContext,
  frame: Frame,
  rule: Rule,
  culprit: string,
): RuleTable {
  const report = (message: string): void => context.report({ culprit, message })
  const terms = compileTerms(context, frame, rule, report)
  if (!terms[rule.anchor]) report(`its anchor "${rule.anchor}" is none of its terms`)
  const shapes = compileShapes(context, rule, report)
  const places = (list: readonly Place[] | undefined): readonly PlaceTable[] =>
    (list ?? []).flatMap((place) => compilePlace(context, rule, place, report))
  return {
    frame: frame.id,
    id: rule.id,
    source: rule.source,
    anchor: rule.anchor,
    terms,
    shapes,
    when: places(rule.when),
    unless: places(rule.unless),
  }
}

type Report = (message: string) => void

function compileTerms(
  context: RuleContext,
  frame: Frame,
  rule: Rule,
  report: Report,
): Partial<Record<Role, readonly number[]>> {
  const terms: Partial<Record<Role, readonly number[]>> = {}
  for (const role of roles) {
    const words = rule.terms[role]
    if (words === undefined) continue
    if (typeof words === 'object' && !isNames(words)) {
      const added = context.words.addList(`${frame.id}/${rule.id}/${role}`, words)
      for (const entry of added.refused) report(`${role}: no paradigm takes "${entry}"`)
      terms[role] = [added.list]
    } else {
      const names = isNames(words) ? words : [words]
      terms[role] = names.flatMap((name) => lookUp(context, name, `${role}: `, report))
    }
  }
  return terms
}

function isNames(words: Rule['terms'][Role]): words is readonly string[] {
  return Array.isArray(words)
}

function lookUp(
  context: RuleContext,
  name: string,
  where: string,
  report: Report,
): readonly number[] {
  const list = context.listOf(name)
  if (list === undefined) report(`${where}there is no vocabulary "${name}"`)
  return list === undefined ? [] : [list]
}

function compileShapes(context: RuleContext, rule: Rule, report: Report): readonly number[] {
  const own = Object.keys(rule.terms)
  if (!rule.shapes && own.length > 1) {
    report(`its terms ${own.join(', ')} stand in no shape: name at least one`)
  }
  return (rule.shapes ?? []).flatMap((name) => {
    const index = context.shapes.findIndex((shape) => shape.name === name)
    const shape = context.shapes[index]
    if (!shape) {
      report(`there is no shape "${name}"`)
      return []
    }
    checkShapeRoles(shape, own, report)
    return [index]
  })
}

function checkShapeRoles(shape: ShapeTable, own: readonly string[], report: Report): void {
  const slots = shape.patterns.map((pattern) =>
    pattern.filter((element) => element.kind === 'slot'),
  )
  for (const role of own) {
    const everywhere = slots.every((pattern) => pattern.some((slot) => slot.role === role))
    if (!everywhere) report(`shape "${shape.name}" has no place for {${role}}`)
  }
  const needed = new Set(slots.flat().flatMap((slot) => (slot.optional ? [] : [slot.role])))
  for (const role of needed) {
    if (!own.includes(role)) report(`shape "${shape.name}" asks for {${role}}, which has no words`)
  }
}

function compilePlace(
  context: RuleContext,
  rule: Rule,
  place: Place,
  report: Report,
): readonly PlaceTable[] {
  const listsOf = (names: Names): readonly number[] =>
    (isNames(names) ? names : [names]).flatMap((name) => lookUp(context, name, 'guard: ', report))
  if ('inSentence' in place) return [{ kind: 'sentence', lists: listsOf(place.inSentence) }]
  if ('inClause' in place) return [{ kind: 'clause', lists: listsOf(place.inClause) }]
  if ('inPassage' in place) return [{ kind: 'passage', lists: listsOf(place.inPassage) }]
  const kind = 'rightBefore' in place ? 'before' : 'after'
  const role = 'rightBefore' in place ? place.rightBefore : place.rightAfter
  if (!rule.terms[role]) report(`a guard speaks of {${role}}, which is none of its terms`)
  return [{ kind, role, lists: listsOf(place.words) }]
}
