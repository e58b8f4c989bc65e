import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['armed element', 'extremist', 'extremist element', 'extremist cell', 'terrorist'],
    ...['radical element', 'Islamist', 'criminal', 'cartel', 'armed group', 'armed radical'],
    ...['radical', 'drug cartel', 'terrorist group', 'extremist group', 'separatist'],
    ...['armed smuggler', 'drug gang', 'armed man/armed men', 'gunman/gunmen', 'militant'],
    ...['armed militant', 'infiltrator', 'provocateur', 'agitator', 'jihadist', 'terrorist cell'],
    ...['sniper', 'armed gang', 'gang member', 'mercenary/mercenaries', 'insurgent', 'rebel'],
    ...['militiaman/militiamen', 'fighter', 'criminal element', 'saboteur', 'gang'],
  ],
}
