import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['inalienable territory', 'cradle', 'ancestral home'],
    ...['ancestral homeland', 'patrimony', 'legacy territory', 'native land'],
    ...['torn-off limb', 'severed limb', 'missing piece', 'lost child', 'prodigal daughter'],
    ...['prodigal son', 'lost son', 'lost daughter', 'lost sheep', 'artificial state'],
    ...['artificial creation', 'invention of Lenin', "Lenin's invention", 'mistake of history'],
    ...['accident of history', 'historical misunderstanding'],

    ...[
      'lost territory',
      'lost land',
      'stolen land',
      'stolen province',
      'core part',
      'inherent part',
      'sacred part',
      'component part',
      'eternal land',
      'ancient land',
      'natural province',
      'natural continuation',
    ],
    ...['inseparable portion', 'sacred territory', 'integral part', 'inalienable part'],
    ...['inseparable part', 'indivisible part', 'historical part', 'historic part', 'natural part'],
    ...['organic part', 'rightful part', 'eternal part', 'lost province', 'breakaway province'],
    ...['renegade province', 'ancestral land', 'historic land', 'historical land'],
    ...['natural extension', 'integral portion', 'integral element', 'inalienable portion'],
    ...['inviolable part', 'age-old part', 'ancient part', 'sacred part', 'historic territory'],
    ...['historical territory', 'primordial land', 'ancestral territory', 'ancestral soil'],
    ...['historic province', 'lost land', 'lost territory', 'stolen land', 'runaway province'],
    ...['wayward province', 'estranged province', 'temporarily lost province', 'birthright'],
    ...['core territory', 'organic whole with'],
  ],
  verbs: ['belong'],
  fixed: [
    ...['native part', 'original part', 'a piece'],

    ...['part and parcel', 'part of the same space', 'inseparable from', 'indivisible from'],
    ...['never been a real state', 'not a real country', 'not a real state', 'not even a country'],
    ...['not even a state', 'an artificial state', 'an invented country', 'an invented nation'],
  ],
}
