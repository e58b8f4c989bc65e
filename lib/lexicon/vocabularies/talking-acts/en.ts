import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['negotiate', 'bargain', 'compromise', 'parley', 'sit down with/sat down with'],
    ...['sit down to/sat down to', 'talk to', 'talk with', 'speak to', 'speak with'],
    ...['hold talks', 'enter into talks', 'enter into dialogue', 'enter into negotiations'],
    ...['open a dialogue', 'open talks', 'engage in dialogue', 'engage in talks'],
    ...['discuss', 'share power', 'cede power', 'hand over power', 'step down'],
    ...['step aside', 'step back', 'make concessions', 'yield', 'back down', 'bow to'],
    ...['give in to', 'cave in to', 'reason with', 'treat with', 'haggle'],
    ...['mediate', 'meet', 'receive', 'come to the table', 'sit at the table'],
    ...['sit at the same table', 'sit at a table', 'make a deal', 'strike a deal'],
    ...['do a deal'],
  ],
}
