import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['links with', 'links to', 'linked to', 'linked with', 'ties to', 'ties with', 'tied to'],
    ...['contacts with', 'in contact with', 'connected to', 'connected with', 'connections to'],
    ...['connections with', 'affiliated with', 'relations with', 'took orders from'],
    ...['received training from', 'trained by', 'received money from', 'received funding from'],
  ],
}
