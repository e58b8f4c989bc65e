import type { VoicePatterns } from '../types.ts'

/** Who says it, by the wording around a match. The notation: lib/compile/patterns.ts. */
export const voice: VoicePatterns = {
  denied: [
    '<be> <not> <softener>? ~ {it}',
    '<be-not> ~ {it}',
    '<not|auxiliary-not> ~ <naming> … {it}',
    '<no> ~ {it}',
    '<be> nothing ~ {it}',
    '[speaker] <denying> … {it}',
    '{it} … , [speaker] <denying>',
    'wrong to <naming> … {it}',
  ],
  distanced: [
    '<distancing-adjective> ~ {it}',
    '<what-they-call> [speaker] <calling> ~ {it}',
    '<what-they-call> [speaker] <auxiliary> <calling> ~ {it}',
    '<pretext> … {it}',
    '<as-if> … {it}',
  ],
  attributed: [
    '[speaker] <reporting> ~ <that>? …… {it}',
    '{it} …… , [speaker] <reporting>',
    '{it} …… , <reporting> [speaker]',
    '{it} …… , <according-to> [speaker]',
    '{it} …… <according-to> [speaker]',
    '<according-to> [speaker] , …… {it}',
    '[speaker] <auxiliary>? ~ <naming> … {it}',
    '<be> ~ <naming> … {it}',
    '<naming> … {it}',
    '^ [speaker] : …… {it}',
  ],
  quotes: [
    ['“', '”'],
    ['“', '"'],
    ['"', '"'],
    ['"', '”'],
    ['«', '»'],
    ['„', '“'],
    ['„', '”'],
    ['‘', '’'],
    ["'", "'"],
    ['‹', '›'],
  ],
  scareQuoteWords: 3,
  speakerEnds: 'speaker-end',
}
