import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['restoration of democracy', 'return of democracy', 'return to democracy'],
    ...['return to civilian rule', 'restoration of civilian rule', 'a return to civilian rule'],
    ...['democratic transition', 'end to military rule', 'an end to military rule'],
    ...['end of military rule', 'rule of law'],
    ...['free speech', 'political freedom', 'political freedoms'],
    ...['democratic reforms', 'political reforms', 'democratic change', 'basic freedoms'],
    ...['free and fair elections', 'free and fair vote', 'fair and free elections'],
    ...['a fair vote', 'an honest vote', 'honest elections', 'multiparty elections'],
    ...['civilian rule', 'democratic rule', 'a civilian government'],
    ...['democratic elections', 'an end to dictatorship', 'an end to one-party rule'],
    ...['accountability', 'the release of political prisoners', 'press freedom'],
    ...['freedom of speech', 'freedom of the press', 'a say in', 'a voice'],
    ...['bread and dignity', 'bread and freedom', 'freedom and dignity'],
    ...['dignity and freedom', 'freedom and bread', 'equal rights', "women's rights"],
    ...['workers rights', 'constitutional rights', 'the right to choose'],
    ...['nothing but dignity', 'nothing but their rights'],
    ...['nothing more than their rights', 'only their rights'],

    ...['democracy', 'freedom', 'justice', 'dignity', 'liberty', 'human rights', 'their rights'],
    ...['free elections', 'fair elections', 'civil liberties', 'civil rights', 'political freedom'],
    ...['a free vote', 'the right to vote', 'the rule of law', 'self-determination', 'equality'],
    ...['democratic reform', 'democratic reforms', 'democratic change', 'basic rights'],
    ...['fundamental rights', 'fundamental freedoms', 'their freedom', 'their dignity'],
    ...['liberties', 'a better future', 'a free press'],
  ],
}
