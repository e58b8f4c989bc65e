import { shapesOf } from '../../shapes.ts'

/** A deed told as a noun, and what it is done to. */
export const noun = shapesOf('noun', {
  'noun-of': ['{cue} {target}'],
  'object-after-min': ['{cue} ~ من ~ {target}'],
})
