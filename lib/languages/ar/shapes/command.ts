import { shapesOf } from '../../shapes.ts'

/** The words of an order themselves. */
export const command = shapesOf('command', {
  'word-in-quotes': ['« {cue} ~ »', '" {cue} ~ "', '“ {cue} ~ ”'],
  'imperative-in-quotes': [
    '^ " {cue}',
    '^ « {cue}',
    '^ “ {cue}',
    ': " {cue}',
    ': « {cue}',
    ': “ {cue}',
  ],
  'imperative-then-speaker': ['^ {cue} … ، <ordering>'],
})
