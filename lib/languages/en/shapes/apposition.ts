import { shapesOf } from '../../shapes.ts'

/** The name stands beside the one who bears it, between commas. */
export const apposition = shapesOf('apposition', {
  apposition: [
    '{target} , ~ {label} ,',
    '{target} , ~ {label} <preposition>',
    '{label} , ~ {target}',
    '{label} - {target}',
  ],
  'told-in-passing': [
    '{target} , <clause-word> {label} ,',
    '{target} , {label} ,',
    '{target} , {label} <conjunction> ~ ,',
    '{target} , {label} <preposition> ~ ,',
    '{target} , mostly {label} ,',
    '{target} … , … , <be> ~ {label}',
    '{label} nature of ~ {target}',
    '{label} character of ~ {target}',
    '{target+possessive} {label} nature',
    '{target+possessive} {label} character',
    '{target+possessive} ~ {label} intent',
  ],
  apposed: [
    '{target} , <softener> ~ {label}',
    '{target} <preposition> ~ , <softener> ~ {label}',
    '{target} , <group-of> ~ {label}',
    '{target} <preposition> ~ , <group-of> ~ {label}',
    '{target} , {label} <preposition> ~ <view>',
    '{target} , ~ {label} <preposition> ~ ,',
    '{target} , ~ {label} <according-to>',
    '{target} – {label} –',
    '{target} — {label} —',
    '{target} – {label} <preposition> ~ –',
    '{target} — {label} <preposition> ~ —',
    '{target} – {label} ,',
    '{target} — {label} ,',
  ],
})
