import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['kill', 'clash', 'attack', 'shoot/shot/shooting', 'fire at', 'fire on', 'wound', 'injure'],
    ...['fight/fought/fighting', 'beat/beaten/beating', 'ambush', 'massacre', 'bomb', 'execute'],
    ...['abduct', 'kidnap/kidnapped/kidnapping', 'murder', 'condemn', 'denounce'],
    ...['protest against', 'march against', 'rally against', 'demonstrate against', 'protect'],
  ],
  nouns: [
    ...['clash', 'shootout', 'gun battle', 'gunfight', 'firefight', 'attack on', 'victim', 'bomb'],
    ...['bombing', 'base'],
  ],
  fixed: [
    ...['a van into', 'a car into', 'a truck into', 'a lorry into', 'a vehicle into'],
    ...['opened fire', 'against militants', 'against gangs', 'against terrorists'],
    ...['against the militants', 'against extremists', 'against militias', 'against the militias'],
  ],
}
