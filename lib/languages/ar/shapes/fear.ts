import { shapesOf } from '../../shapes.ts'

/** It is feared, and where it may spread. */
export const fear = shapesOf('fear', {
  'feared-spread': [
    '<fearing|preventing> … {target} … {cue}',
    '<fearing|preventing> … {cue} … {target}',
  ],
})
