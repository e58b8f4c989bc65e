import { shapesOf } from '../../shapes.ts'

/** The words of an order themselves. */
export const command = shapesOf('command', {
  'imperative-in-quotes': [
    '^ " {cue}',
    '^ « {cue}',
    '^ “ {cue}',
    ': " {cue}',
    ': « {cue}',
    ': “ {cue}',
  ],
})
