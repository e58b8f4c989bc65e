import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['cousin nation', 'first cousin', 'foster brother', 'foster sister'],
    ...['milk brother', 'milk sister', 'half-sister', 'godchild/godchildren', 'twin nation'],
    ...['Siamese twin', 'comrade in arms/comrades in arms', 'son of one father/sons of one father'],
    ...['child of one father/children of one father'],
    ...['child of the same family/children of the same family', 'daughter of the same house'],
    ...['son of the same house', 'iron friend', 'blood relation'],

    ...['blood relative', 'soul brother', 'one body', 'kindred people', 'one flesh', 'brother'],
    ...['sister', 'brethren', 'sibling', 'cousin', 'one family', 'kin', 'brotherly people'],
    ...['sister nation', 'brother nation', 'brother people', 'kinsman/kinsmen', 'kinfolk'],
    ...['blood brother', 'brother in arms/brothers in arms', 'brother-in-arms/brothers-in-arms'],
    ...['brother in faith/brothers in faith', 'child of one mother/children of one mother'],
    ...['children of one family', 'two branches of one tree'],
    ...['branch of one tree/branches of one tree', 'two halves of one people'],
    ...['parts of one people', 'one soul in two bodies', 'two wings of one bird'],
    ...['two lungs of one body', 'comrade-in-arms/comrades-in-arms'],
  ],
  fixed: [
    ...['one of the family', 'part of the family', 'part of our family', 'one house'],
    ...['one household', 'one Arab house', 'one soul', 'one heart', 'one heart in two breasts'],
    ...['one stock', 'of one stock', 'of the same stock', 'from one womb', 'branches of one tree'],
    ...['siblings', 'like lips and teeth'],
    ...['children of one mother', 'children of the same mother'],

    ...['one people', 'one family', 'of one blood', 'of the same blood', 'one single people'],
    ...['a single people', 'a single nation', 'of the same family', 'of one family'],
    ...['one and the same people', 'two states one nation', 'two peoples one soul', 'same blood'],
    ...['one blood', 'blood brothers', 'flesh of our flesh', 'like a brother', 'like brothers'],
    ...['like a family', 'brotherly', 'fraternal', 'brothers for ever', 'brothers forever'],
    'eternal brothers',
  ],
}
