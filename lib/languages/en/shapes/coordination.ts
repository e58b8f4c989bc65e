import { shapesOf } from '../../shapes.ts'

/** Both are named in one breath. */
export const coordination = shapesOf('coordination', {
  'target-then-cue': ['{target} {cue}'],
  'together-against-force': [
    '{target} <with-like> ~ {label} … <fighting> ~ <the-force>',
    '{label} <with-like> ~ {target} … <fighting> ~ <the-force>',
  ],
  coordination: [
    '{target} , {label} <with-like>',
    '{label} , {target} <with-like>',
    '{target} , ~ , ~ <with-like> ~ {label}',
    '{target} , ~ <with-like> ~ {label}',
    '{target} <with-like> ~ {label}',
    '{label} <with-like> ~ {target}',
    '{target} , <alongside> ~ {label}',
    '{label} , <alongside> ~ {target}',
    '{target} ~ <alongside> ~ {label}',
  ],
  'in-company': ['{target} … {cue} ~ {label}', '{target} … , {cue} ~ {label}'],
})
