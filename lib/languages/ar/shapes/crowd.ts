import { shapesOf } from '../../shapes.ts'

/** A crowd under another name does what a protest does. */
export const crowd = shapesOf('crowd', {
  'marching-crowd': [
    '{label} <relative> … {target}',
    '{label} {target}',
    '{target} {label} ~ <to> ~ <public-place>',
    '{target} {label} ~ في ~ <public-place>',
  ],
  /** Those who do what a crowd does, and the name that they get. */
  'who-march-are': [
    '<relative> ~ {target} … <be|be-not|that-they> <merely|a-handful>* {label}',
    '<relative> ~ {target} … <portrayed-as> <merely|a-handful>* {label}',
    '<relative> ~ {target} … <merely> <a-handful>? {label}',
    '<naming|counted-as> … <relative> ~ {target} … {label+ba}',
    '^ <relative> ~ {target} … {label}',
    ': <relative> ~ {target} … {label}',
    '<that> <relative> ~ {target} … {label}',
    '<relative> ~ {target} <for-them> ~ {label}',
  ],
  'elements-march': ['{label} … {target}', '{target} ~ {label}'],
  'name-of-a-movement': ['{label} {target+definite}'],
})
