import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['political system', 'political model'],
    ...['system of government/systems of government', 'system of rule/systems of rule'],
    ...['model of government/models of government', 'model of society/models of society'],
    ...['world order', 'ideology/ideologies', 'civilisation', 'civilization', 'worldview'],
    ...['social system', 'vision of the state/visions of the state'],
    ...['vision of the world/visions of the world', 'vision of order/visions of order'],
    ...['idea of the state/ideas of the state', 'idea of freedom/ideas of freedom'],
    ...['form of government/forms of government', 'way of ruling/ways of ruling'],
    ...['state model', 'governance model', 'power bloc', 'geopolitical bloc'],
    ...['global order'],
  ],
}
