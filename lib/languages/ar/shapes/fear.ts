import { shapesOf } from '../../shapes.ts'

/** It is feared, and where it may spread. */
export const fear = shapesOf('fear', {
  'feared-spread': [
    '<fearing|preventing> … {target} … {cue}',
    '<fearing|preventing> … {cue} … {target}',
    '<not-verb> <letting> … {cue} {target}',
  ],
  'its-feared-spread': [
    '<fearing|preventing> ~ {cue+pronoun}',
    '<fearing|preventing> ~ من ~ {cue+pronoun}',
  ],
})
