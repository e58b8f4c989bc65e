import { shapesOf } from '../../shapes.ts'

/** The name stands beside the one who bears it, between commas. */
export const apposition = shapesOf('apposition', {
  apposition: ['{target} ، {label}'],
})
