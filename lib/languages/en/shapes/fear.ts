import { shapesOf } from '../../shapes.ts'

/** It is feared, and where it may spread. */
export const fear = shapesOf('fear', {
  'feared-spread': [
    '{target} ~ <maybe> {cue}',
    '^ will ~ {target} {cue}',
    '^ could ~ {target} {cue}',
    '^ might ~ {target} {cue}',
    '^ can ~ {target} {cue}',
    '^ will ~ {target} ~ {cue}',
    '{target} ~ <auxiliary> {cue} next',
    '<fearing|preventing> … {target} … <maybe|auxiliary> ~ {cue}',
    '<fearing|preventing> ~ {target} ~ {cue}',
    '<fearing|preventing> … {target} … from ~ {cue}',
    '<fearing|preventing> … {cue} ~ of ~ {target}',
    '<fearing|preventing> ~ {cue} ~ {target}',
    '{target} … <auxiliary> ~ <fearing|preventing> … {cue}',
  ],
})
