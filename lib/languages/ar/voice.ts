import type { VoicePatterns } from '../types.ts'

/** Who says it, by the wording around a match. The notation: lib/compile/patterns.ts. */
export const voice: VoicePatterns = {
  denied: [
    '<be-not> <merely>? ~ {it}',
    '<be-not> … <be>? {it}',
    '<not-verb> <be> … {it}',
    '<not-verb> <naming> … {it}',
    '<no> {it}',
    '<no-existence> ~ {it}',
    '<denying> [speaker] <that|naming|existence> … {it}',
    '<denying> … <that|naming|existence> … {it}',
  ],
  distanced: [
    '<distancing-word> [speaker]? ~ {it}',
    '<distancing-word> … {it}',
    '{it} <distancing-adjective>',
  ],
  attributed: [
    '<reporting> [speaker] <that> …… {it}',
    '<reporting> …… <that> …… {it}',
    '<naming> [speaker] …… {it}',
    '<naming> …… {it}',
    '<reporting> [speaker] … : …… {it}',
    '<stance> [speaker] … {it}',
    '<stance> … {it}',
    '{it} …… <according-to> [speaker]',
    '{it} …… <according-to>',
    '<according-to> [speaker] ، …… {it}',
    '<according-to> [speaker] …… {it}',
    '{it} …… ، <reporting> [speaker]',
    '^ [speaker] : …… {it}',
  ],
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['”', '“'],
    ['"', '"'],
    ['“', '"'],
    ['‘', '’'],
    ["'", "'"],
    ['‹', '›'],
  ],
  scareQuoteWords: 3,
  speakerEnds: 'speaker-end',
}
