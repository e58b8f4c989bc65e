import { shapesOf } from '../../shapes.ts'

/** The words of an order themselves. */
export const command = shapesOf('command', {
  imperative: ['" {cue}', '“ {cue}', '‘ {cue}', ', {cue} ,', ', {cue} and', '^ {cue}', ': {cue}'],
})
