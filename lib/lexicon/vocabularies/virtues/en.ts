import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['discipline', 'composure', 'good humour', 'good humor', 'maturity'],
    ...['civility', 'orderliness', 'non-violence', 'nonviolence'],
    ...['good order', 'self-discipline'],

    ...['courage', 'bravery', 'heroism', 'dignity', 'determination', 'sacrifice', 'valour'],
    ...['valor', 'steadfastness', 'selflessness', 'fearlessness', 'nobility', 'civic spirit'],
    ...['civic courage', 'restraint', 'self-restraint', 'peacefulness', 'spirit of sacrifice'],
    ...['love of freedom', 'self-sacrifice', 'defiance of fear', 'idealism', 'moral authority'],
    ...['moral strength', 'gallantry', 'patriotism', 'decency', 'innocence', 'legitimacy'],
    ...['righteousness', 'resolve'],
  ],
}
