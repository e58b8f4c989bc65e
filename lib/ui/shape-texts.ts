import { type TextKey, text } from './texts.ts'

/**
 * The shapes that say the same to a reader, by the text that says it. A shape that stands nowhere
 * here is shown by its name: texts are not looked up on trial, since Firefox logs an error then.
 */
const shapesByText: readonly (readonly [TextKey, readonly string[]])[] = [
  ['shape.copula', ['copula', 'plain-copula', 'pronoun-copula', 'predicate', 'subject-complement']],
  ['shape.naming_verb', ['naming-verb', 'called', 'named-as', 'kin-naming']],
  ['shape.charged', ['charged-with']],
  ['shape.apposition', ['apposition']],
  [
    'shape.noun_modifier',
    [
      ...['noun-modifier', 'directly-modified', 'modified-by', 'modifier', 'attribute', 'titled'],
      ...['noun-compound', 'adjective-noun', 'label-before', 'label-after', 'kin-adjective'],
      ...['adjective-of-place', 'place-with-adjective'],
    ],
  ],
  ['shape.label_of', ['label-of', 'label-among', 'label-of-target', 'noun-of-target']],
  ['shape.crowd_act', ['crowd-act', 'marching-crowd']],
  ['shape.coordination', ['coordination']],
  [
    'shape.verb_object',
    [
      ...['verb-object', 'direct-object', 'act-on-object', 'verb-and-object', 'verb-and-noun'],
      ...['object-and-particle', 'refused-object', 'on-object'],
    ],
  ],
  ['shape.passive', ['passive', 'passive-with-be', 'passive-subject', 'headline-passive']],
  ['shape.noun_of', ['noun-of', 'object-after-of', 'object-after-min', 'act-of-agent']],
  [
    'shape.agent',
    [
      ...['subject-verb', 'verb-subject', 'subject-then-verb', 'subject-verb-object'],
      ...['verb-subject-object', 'agent-act-object', 'acting', 'verb-by-agent'],
      ...['object-act-agent', 'object-verb-by-agent', 'verb-agent-object', 'verb-object-agent'],
    ],
  ],
  ['shape.against', ['cue-against', 'side-against-side', 'between-sides', 'between-two']],
  ['shape.same_clause', ['same-clause']],
]

const textOfShape = new Map(
  shapesByText.flatMap(([key, shapes]) => shapes.map((shape) => [shape, key] as const)),
)

/** A shape in words; `undefined` where there are none for it. */
export function shapeText(shape: string): string | undefined {
  const key = textOfShape.get(shape)
  return key && text(key)
}
