import * as v from 'valibot'
import type { Frame, Vocabulary } from '../lexicon/types.ts'
import { frameSchema, vocabularySchema } from './schema.ts'

/** What is wrong in the lexicon, and where. */
export interface Mistake {
  /** Where to look: `frame order-restored › en › rule control-of-situation`. */
  readonly culprit: string
  /** A sentence that says what is wrong, and where it is not plain, what to do. */
  readonly message: string
}

/** Mistakes in the form of the records, before any name is looked up. */
export function findFormMistakes(
  frames: readonly Frame[],
  vocabularies: readonly Vocabulary[],
): readonly Mistake[] {
  return [
    ...frames.flatMap((frame) => checkForm(frameSchema, `frame ${frame.id}`, frame)),
    ...vocabularies.flatMap((list) => checkForm(vocabularySchema, `vocabulary ${list.id}`, list)),
    ...twice(
      'frame',
      frames.map((frame) => frame.id),
    ),
    ...twice(
      'vocabulary',
      vocabularies.map((list) => list.id),
    ),
    ...frames.flatMap((frame) =>
      Object.entries(frame.rules).flatMap(([lang, rules]) =>
        twice(
          `frame ${frame.id} › ${lang} › rule`,
          rules.map((rule) => rule.id),
        ),
      ),
    ),
  ]
}

function checkForm(schema: v.GenericSchema, culprit: string, record: unknown): readonly Mistake[] {
  const result = v.safeParse(schema, record)
  if (result.success) return []
  return result.issues.map((issue) => {
    const path = issue.path?.map((step) => nameOf(step.key, step.value)).join(' › ')
    return { culprit: path ? `${culprit} › ${path}` : culprit, message: issue.message }
  })
}

/** A record in a list is named by its id rather than by its place. */
function nameOf(key: unknown, value: unknown): string {
  const hasId = typeof value === 'object' && value !== null && 'id' in value
  return hasId ? `rule ${String(value.id)}` : String(key)
}

function twice(kind: string, ids: readonly string[]): readonly Mistake[] {
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index))
  return [...repeated].map((id) => ({ culprit: `${kind} ${id}`, message: 'stands twice' }))
}
