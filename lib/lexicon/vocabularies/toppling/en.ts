import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['overthrow', 'ouster', 'ousting', 'toppling', 'downfall', 'putsch', 'coup', 'capitulation'],
    ...['storming', 'secession', 'deposition', 'abdication', 'regime change', "ruler's fall"],
    ...['change of power', 'change of regime', 'revolution', 'uprising', 'overturning', 'revolt'],
    ...['palace coup', 'rebellion', 'mutiny'],
  ],
  verbs: [
    ...['topple', 'oust', 'overthrow/overthrew/overthrown', 'unseat', 'depose', 'flee/fled'],
    ...['bring down/brought down', 'dethrone', 'remove from power'],
    ...['drive out/drove out/driven out', 'drive from power/drove from power/driven from power'],
    ...['chase out', 'chase from power', 'force from power', 'sweep away/swept away'],
    ...['sweep from power/swept from power', 'abdicate'],
  ],
  fixed: [
    ...['fall of the government', 'fall of the regime', 'street pressure'],
    ...['pressure from the street', 'stepped down', 'forced out', 'brought down', 'people power'],
    ...['fall of one', 'fall of another', 'fall from power', 'fell from power', 'toppled'],
    ...['regimes fell', 'regime fell', 'government fell', 'ruler fell', 'palace fell'],
    ...['palaces fell', 'had to flee', 'had to go', 'fall of the president'],
    ...['fall of the dictator', 'fall of the ruler', 'fall of the palace', 'fall of one palace'],
    ...['fall of the king', 'fall of the junta', 'fall of Assad', 'fall of Mubarak'],
    'fall of Ben Ali',
  ],
}
