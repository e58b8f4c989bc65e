import { shapesOf } from '../../shapes.ts'

/** One becomes the other, or is made into it. */
export const becoming = shapesOf('becoming', {
  'turning-into': ['{target} … <becoming> ~ {label}', '{target} … <becoming> ~ of ~ {label}'],
  'time-is-over': ['{cue} ~ {target} … <over>'],
  growing: ['{target} … <growing> ~ {label}'],
})
