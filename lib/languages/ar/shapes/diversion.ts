import { shapesOf } from '../../shapes.ts'

/** What eyes are drawn away from. */
export const diversion = shapesOf('diversion', {
  'diverted-from': [
    '{cue} ~ {object} … <from>',
    '{cue} ~ {object} … كي ينسى',
    '{cue} ~ {object} … حتى ينسى',
    '{cue} ~ {object} … لينسى',
  ],
})
