import type { ShapeRelation } from '../lexicon/types.ts'
import type { Shape } from './types.ts'

type Shapes = Readonly<Record<string, Shape>>

/** Shapes that tell one relation, by their names, each with its patterns. */
export function shapesOf(
  relation: ShapeRelation,
  named: Readonly<Record<string, readonly string[]>>,
): Shapes {
  return Object.fromEntries(
    Object.entries(named).map(([name, patterns]) => [name, { relation, patterns }]),
  )
}

/** The shapes of all relations; throws where two have the same name. */
export function allShapes(relations: readonly Shapes[]): Shapes {
  const shapes: Record<string, Shape> = {}
  for (const [name, shape] of relations.flatMap((one) => Object.entries(one))) {
    const other = shapes[name]
    if (other) {
      const places = `${other.relation} and ${shape.relation}`
      throw new Error(`The shape "${name}" stands under ${places}: give one another name.`)
    }
    shapes[name] = shape
  }
  return shapes
}
