import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['puppet state', 'puppet regime', 'puppet government', 'puppet ruler', 'puppet president'],
    ...['puppet leader', 'client state', 'client regime', 'client government', 'client ruler'],
    ...['vassal state', 'vassal regime', 'puppet republic', 'puppet administration'],
    ...['puppet authority', 'proxy state', 'proxy regime', 'proxy government', 'puppet parliament'],
    ...['puppet king', 'vassalage', 'vassalisation', 'vassalization'],
  ],
  fixed: [
    ...['pulls the strings', 'pulling the strings', 'pull the strings', 'pulled the strings'],
    ...['on a short leash', 'on a tight leash', 'on a leash', 'remote-controlled from'],
    'governed from afar',
  ],
}
