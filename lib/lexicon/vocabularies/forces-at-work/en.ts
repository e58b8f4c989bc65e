import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['by police', 'by the police', 'by soldiers', 'by troops', 'by security forces'],
    ...['by the security forces', 'by the army', 'by government forces', 'by militias'],
    ...['by militiamen', 'by gunmen', 'by shelling', 'by an explosion', 'by fire', 'by the fire'],
    ...['by the blast', 'by a blast', 'by lightning', 'by floods', 'by bulldozers', 'by shells'],
    ...['by settlers', 'by officers', 'by agents', 'by militants', 'by insurgents', 'by rebels'],
    ...['by bombs', 'by bombing', 'by an air strike', 'by air strikes', 'by airstrikes'],
    ...['soldiers burned', 'police smashed', 'police destroyed', 'troops burned', 'army burned'],
  ],
}
