import { shapesOf } from '../../shapes.ts'

/** The name is held at arm’s length. */
export const distance = shapesOf('distance', {
  'scare-quoted': ['« {label} »', '“ {label} ”', '" {label} "', '‘ {label} ’'],
  'held-at-distance': [
    '<distancing-word|as-described|pretext> … {label}',
    '{label} <distancing-adjective>',
  ],
})
