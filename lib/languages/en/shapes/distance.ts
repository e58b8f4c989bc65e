import { shapesOf } from '../../shapes.ts'

/** The name is held at arm’s length. */
export const distance = shapesOf('distance', {
  'scare-quoted': [
    '“ {label} <preposition> ~ ”',
    '" {label} <preposition> ~ "',
    '‘ {label} <preposition> ~ ’',
    '“ {label} <conjunction> ~ ”',
    '" {label} <conjunction> ~ "',
    "' {label} , '",
    '‘ {label} , ’',
    '“ {label} ”',
    '" {label} "',
    '‘ {label} ’',
    "' {label} '",
    '“ {label} , ”',
    '“ {label} . ”',
    '" {label} , "',
    '" {label} . "',
    '“ ~ <conjunction> {label} ”',
    '“ ~ <conjunction> {label} . ”',
    '“ ~ <conjunction> {label} , ”',
    '" ~ <conjunction> {label} "',
    '" ~ <conjunction> {label} . "',
  ],
  'held-at-distance': [
    '<what-they-call> ~ <calling> ~ {label}',
    '<what-they-call> <relative> ~ <calling> ~ {label}',
    '<what-they-call> ~ <reporting> <be> ~ {label}',
    '<distancing-adjective> ~ {label}',
  ],
  'as-a-pretext': ['<pretext> ~ {label}'],
  'order-they-boast-of': [
    '{target} <relative|that> ~ {actor} ~ {cue}',
    '{target} of which ~ {actor} ~ {cue}',
    '{target} ~ {actor} ~ {cue}',
  ],
  'so-called-cue': [
    '{cue} , as … <calling>',
    'under the name of ~ {cue}',
    '<distancing-adjective> ~ {cue}',
    '<what-they-call> ~ <calling> ~ {cue}',
  ],
})
