import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['storyline', 'recipe', 'formula', 'ending', 'template', 'handwriting', 'scenario'],
    ...['playbook', 'variant', 'precedent', 'script', 'blueprint', 'trap', 'quagmire'],
  ],
  fixed: [
    ...[
      'style riots',
      'style riot',
      'style violence',
      'style protest',
      'style mob',
      'style tactics',
    ],
    ...[
      'type revolution',
      'type revolutions',
      'type uprising',
      'type uprisings',
      'style uprisings',
      'type protests',
      'type unrest',
      'type scenario',
      'type revolt',
    ],
    ...['style solution', 'style operation', 'style raid', 'style siege', 'style bloodbath'],
    ...['style insurgency', 'style transition', 'style takeover', 'style partition'],
    ...['style occupation', 'style exit', 'style withdrawal', 'style quagmire', 'style rebellion'],
    ...['style meltdown', 'style dictatorship', 'style invasion', 'style annexation'],
    ...['style referendum', 'style lawfare', 'style standoff', 'style showdown', 'style massacres'],
    ...['style crackdowns', 'style purges', 'style terror', 'style crackdown', 'style uprising'],
    ...['style revolution', 'style revolt', 'style war', 'style coup', 'style intervention'],
    ...['style protests', 'style massacre', 'style repression', 'style chaos', 'style collapse'],
    ...['style civil war', 'style unrest', 'style purge', 'style bloodshed', 'style scenario'],
    ...['style insurrection', 'style mutiny', 'style rising', 'style putsch'],
    ...['style regime change', 'style revolutions', 'style street protests'],
    ...['style demonstrations', 'style anarchy', 'style disintegration', 'style sectarian'],
    ...['style proxy war', 'style bombardment', 'style shelling', 'style clampdown'],
    ...['style security law', 'style suppression', 'style show trial', 'style show trials'],
    ...['style slaughter', 'style genocide'],
  ],
}
