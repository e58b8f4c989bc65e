import { shapesOf } from '../../shapes.ts'

/** One becomes the other, or is made into it. */
export const becoming = shapesOf('becoming', {
  becoming: [
    '{target} … <becoming> … {label}',
    '<becoming> ~ {target} … {label}',
    '<becoming> ~ {target} <role> {label}',
    '{target} <be>? {label}',
    '{label} {target}',
  ],
  'turned-into': ['{cue} {target} إلى ~ {place}', '{target} ~ {cue} إلى ~ {place}'],
  'repeated-again': [
    '<repeating> {cue}',
    '<repeating> <pointing> {cue}',
    '<repeating> مثل <pointing> {cue}',
  ],
  'made-into': [
    '{target} … إلى {cue}',
    '<becoming> ~ {target} إلى {cue}',
    '{target} … <be-not> إلا {cue}',
    '{target} مجرد {cue}',
  ],
  'turns-into': [
    '<turning> ~ {target} ~ إلى {label}',
    '{target} … <turning> إلى {label}',
    '<turning> {target} {label}',
  ],
  'acts-like': ['<acting> ~ {target} ~ {label+ka}', '{target} … <acting> ~ {label+ka}'],
})
