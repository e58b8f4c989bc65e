import { shapesOf } from '../../shapes.ts'

/** All stand in one clause or sentence, in whatever order. */
export const clause = shapesOf('clause', {
  'same-clause': ['{target} … {cue}', '{cue} … {target}'],
  'cue-then-object-in-sentence': ['{cue} …… {object}'],
})
