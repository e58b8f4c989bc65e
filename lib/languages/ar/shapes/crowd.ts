import { shapesOf } from '../../shapes.ts'

/** A crowd under another name does what a protest does. */
export const crowd = shapesOf('crowd', {
  'marching-crowd': [
    '{label} <relative> … {target}',
    '{label} {target}',
    '{target} {label} ~ <to> ~ <public-place>',
    '{target} {label} ~ في ~ <public-place>',
  ],
})
