import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'hoodlum',
      'cultist',
      'terrorism',
      'terrorist organisation',
      'terrorist organization',
      'terror organisation',
      'terror group',
    ],
    ...['terror cell', 'armed cell'],
    ...['armed element', 'extremist', 'extremist element', 'extremist cell', 'terrorist'],
    ...['radical element', 'Islamist', 'criminal', 'cartel', 'armed group', 'armed radical'],
    ...['radical', 'drug cartel', 'terrorist group', 'extremist group', 'separatist'],
    ...['armed smuggler', 'drug gang', 'armed man/armed men', 'gunman/gunmen', 'militant'],
    ...['armed militant', 'infiltrator', 'provocateur', 'agitator', 'jihadist', 'terrorist cell'],
    ...['sniper', 'armed gang', 'gang member', 'mercenary/mercenaries', 'insurgent', 'rebel'],
    ...['militiaman/militiamen', 'fighter', 'criminal element', 'saboteur', 'gang', 'armed bandit'],
    ...['bandit', 'robber', 'armed robber', 'agent provocateur/agents provocateurs'],
    ...['masked gunman/masked gunmen', 'professional agitator', 'trained agitator', 'paramilitary'],
    ...['guerrilla', 'terrorist element', 'terrorist infiltrator', 'armed infiltrator', 'neo-Nazi'],
    ...['religious extremist', 'smuggler', 'drug dealer', 'drug trafficker', 'organised criminal'],
    ...['cartel member', 'jihadi', 'Salafist', 'armed youth', 'violent element'],
    ...['trained saboteur', 'terrorist network', 'hitman/hitmen', 'assassin', 'hostile element'],
    ...['subversive element', 'destructive element', 'extremist network', 'gangster', 'al-Qaeda'],
    ...['Islamic State', 'ISIS', 'Daesh', 'Taliban', 'Boko Haram', 'sleeper cell'],
    ...['member of an armed group/members of armed groups', 'underground cell'],
  ],
}
