import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['with dignity', 'in a dignified manner', 'in a peaceful manner', 'with great courage'],
    ...['with courage', 'calmly and peacefully', 'armed only with flowers', 'empty-handed'],
    ...['unarmed and', 'with their bare hands', 'in a peaceful way', 'with discipline'],
    ...['peacefully', 'bravely', 'courageously', 'without violence', 'non-violently'],
    ...['nonviolently', 'in an orderly manner', 'heroically', 'in good order', 'in perfect order'],
    ...['in perfect calm', 'in complete calm', 'in dignified silence', 'dignified silence'],
    ...['with quiet dignity', 'quiet dignity', 'with restraint', 'with admirable restraint'],
    ...['with great dignity', 'with remarkable discipline', 'with bare hands', 'bare-handed'],
    ...['barehanded', 'with nothing but flowers', 'with nothing but placards'],
    ...['with nothing but their voices', 'with flowers in their hands'],
    ...['with candles in their hands', 'armed only with', 'without weapons'],
    ...['without a single act of violence', 'without a stone being thrown'],
    ...['without a stone thrown', 'without a window broken', 'without a single window broken'],
    ...['without breaking a single', 'without incident', 'non-violent', 'good-naturedly'],
    ...['good-humouredly', 'defiantly but peacefully', 'courageously and', 'fearlessly'],
    ...['valiantly', 'heroically and', 'selflessly', 'patriotically', 'for a just cause'],
    ...['for their rights', 'for their dignity', 'every right to', 'within their rights'],
    ...['right is on their side', 'justice is on their side', 'on the right side of history'],
    ...['speaking for the nation', 'in defence of democracy', 'in defense of democracy'],
    ...['in defence of freedom', 'in defense of freedom', 'in defence of their rights'],
    ...['in defence of the constitution', 'in the name of democracy', 'in the name of freedom'],
    ...['in the name of justice', 'armed with nothing but', 'armed with flowers'],
    'armed with placards',
  ],
}
