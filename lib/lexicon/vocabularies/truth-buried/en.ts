import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['drown out the truth', 'bury the truth', 'hide the truth', 'conceal the truth'],
    ...['twist the truth', 'distort the truth', 'suppress the truth'],
    ...['bend the truth/bent the truth', 'distort the facts', 'twist the facts'],
    ...['falsify the facts', 'manipulate the facts', 'distort reality'],
    ...['rewrite history/rewrote history/rewritten history/rewriting history', 'falsify history'],
    ...['airbrush', 'gloss over the violence', 'sanitise the violence'],
    ...['manipulate public opinion', 'manipulate opinion', 'shape public opinion'],
    ...['mould public opinion', 'sway public opinion', 'steer public opinion'],
    ...['mislead the public/misled the public', 'mislead public opinion', 'deceive the public'],
    ...['deceive the people', 'poison public opinion', 'brainwash', 'pull the wool over'],
    ...['throw sand in the eyes of/threw sand in the eyes of', 'control the message'],
    ...['control the story', 'control what is told', 'manage the message', 'manage perceptions'],
    ...['control the flow of news', 'control the news', 'muddy the waters', 'sow confusion'],
    ...['sow doubt', 'flood the internet with', 'flood the zone with', 'flood social media with'],
    ...['flood the airwaves with', 'bombard the public with', 'bombard viewers with'],
  ],
}
