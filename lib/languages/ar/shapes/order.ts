import { shapesOf } from '../../shapes.ts'

/** An order, and what is ordered. */
export const order = shapesOf('order', {
  'order-to-act': [
    '{cue} … {object+ba}',
    '{cue} ~ {object}',
    '{cue} … <that> {object}',
    '{cue} في {object}',
    '{cue} على {object}',
    '{object} … بما ~ <preposition>? {cue}',
    '{object} <according-to> {cue}',
    '{object} بموجب {cue}',
  ],
  'ordered-to': [
    '{cue} … {object+ba}',
    '{cue} … <that> {object}',
    '{cue} {object}',
    '{cue} … بضرورة {object}',
  ],
  'asked-for': ['{cue} ~ {object+ba}'],
  'verb-must-object': ['{cue} ~ {object}'],
  'may-act': [
    '{cue} {actor} ~ {object}',
    '{cue} {actor} <that> {object}',
    '{actor} {cue+ba} {object}',
  ],
})
