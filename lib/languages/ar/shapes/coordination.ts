import { shapesOf } from '../../shapes.ts'

/** Both are named in one breath. */
export const coordination = shapesOf('coordination', {
  'system-beside-system': [
    '{target} ~ {actor+and}',
    '{actor} ~ {target+and}',
    'لا {target} ولا {actor}',
    'لا {actor} ولا {target}',
  ],
  coordination: [
    '{target} {label+and}',
    '{label} {target+and}',
    '{target} ~ <preposition> {label+and}',
    '{label} ~ {target+and}',
  ],
  'close-coordination': ['{target} {label+and}', '{label} {target+and}'],
  accompanied: [
    '{target} <with-them> ~ {label}',
    '{target} <with-them> ~ من ~ {label}',
    '{target} ~ <with-them> ~ {label}',
    '{label} ~ <with-them> ~ {target}',
  ],
})
