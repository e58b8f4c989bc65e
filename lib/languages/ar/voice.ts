import type { VoicePatterns } from '../types.ts'

/** Who says it, by the wording around a match. The notation: lib/compile/patterns.ts. */
export const voice: VoicePatterns = {
  denied: [
    '<be-not> <merely>? ~ {it}',
    '<not> ~ {it}',
    '<no> ~ {it}',
    '<denying> [speaker] <that> … {it}',
    '<denying> … {it}',
    '<not> <naming> … {it}',
  ],
  distanced: [
    '<distancing-word> [speaker]? ~ {it}',
    '<distancing-word> … {it}',
    '{it} <distancing-adjective>',
  ],
  attributed: [
    '<reporting> [speaker] <that> …… {it}',
    '<naming> [speaker] …… {it}',
    '<naming> …… {it}',
    '<reporting> [speaker] … : …… {it}',
    '<reporting> [speaker] …… {it}',
    '<reporting> …… {it}',
    '{it} …… <according-to> [speaker]',
    '{it} …… <according-to>',
    '<according-to> [speaker] ، …… {it}',
    '<according-to> [speaker] …… {it}',
    '{it} …… ، <reporting> [speaker]',
    '[speaker] : …… {it}',
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
