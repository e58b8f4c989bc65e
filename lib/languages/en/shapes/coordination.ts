import { shapesOf } from '../../shapes.ts'

/** Both are named in one breath. */
export const coordination = shapesOf('coordination', {
  'target-then-cue': ['{target} {cue}'],
  coordination: [
    '{target} <with-like> ~ {label}',
    '{label} <with-like> ~ {target}',
    '{target} , <alongside> ~ {label}',
    '{label} , <alongside> ~ {target}',
    '{target} ~ <alongside> ~ {label}',
  ],
})
