import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['pull the plug', 'cut the lifeline', 'turn its back', 'look away', 'let go', 'walk away'],
    ...['withdraw its hand/withdrew its hand', 'withdraw its support/withdrew its support'],
    ...['take away/took away/taken away', 'subtract', 'remove', 'send home/sent home'],
    ...['switch off', 'unplug', 'go away/went away/gone away'],

    ...[
      'turn off the tap',
      'cut the cord',
      'cut its losses',
      'close its wallet',
      'lose interest',
      'stop propping',
      'fly home',
      'go home',
      'depart',
    ],
    ...['withdraw/withdrew/withdrawn', 'pull out', 'pull back', 'leave/left', 'stop paying'],
    ...['cut off', 'abandon', 'drop', 'desert', 'recall', 'let go', 'turn its back', 'walk away'],
    ...['go home/went home', 'leave the country', 'cut its support', 'cut support'],
    ...['stop its support', 'withdraw support', 'withdraw its support', 'stop supporting'],
    ...['stop backing', 'stop the payments', 'cut the money'],
    ...['turn off the tap/turned off the tap', 'turn off the money', 'turn its back on'],
    ...['turn away', 'lose interest/lost interest', 'lose patience/lost patience', 'tire of'],
    ...['blink', 'depart', 'disengage', 'look away', 'cease', 'cut the rope'],
    ...['pull the plug/pulled the plug', 'drop its support', 'change its mind', 'switch sides'],
    'let fall',
  ],
  nouns: [
    ...['withdrawal', 'departure', 'retreat', 'pull-out', 'pullout', 'exit'],
    ...['disengagement', 'going', 'absence'],
  ],
}
