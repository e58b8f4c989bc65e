import { shapesOf } from '../../shapes.ts'

/** An order, and what is ordered. */
export const order = shapesOf('order', {
  'order-to-act': [
    '{cue} … to {object}',
    '{cue} … to … <conjunction> {object}',
    '{cue} ~ {object}',
    '{cue} of ~ {object}',
    '{cue} for ~ {object}',
    '{cue} … that … be {object}',
    '{object} … <be> <not>? ~ {cue+past}',
    '{object} {cue}',
    '{object} under ~ {cue}',
  ],
  'weapons-cleared': [
    '{object} … <be> to be used',
    '{object} … <auxiliary> be used',
    '{object} … <be> <permitting+past>',
    '<permitting> ~ use of ~ {object}',
    '<permitting> ~ {object}',
    '<permission> to use ~ {object}',
    '<permission> for ~ {object}',
    '<permission> to fire ~ {object}',
    'use of ~ {object} … <be> <permitting+past>',
    '<permitting> ~ to use ~ {object}',
    '<permitting> ~ to fire ~ {object}',
    '{object} , ~ , … <be> to be used',
  ],
})
