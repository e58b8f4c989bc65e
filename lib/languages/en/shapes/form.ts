import { shapesOf } from '../../shapes.ts'

/** The words themselves, in one form. */
export const form = shapesOf('form', {
  'plural-cue': ['{cue+plural}'],
})
