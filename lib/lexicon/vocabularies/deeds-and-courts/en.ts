import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['activity/activities', 'act', 'action', 'behaviour', 'behavior', 'case', 'court', 'charge'],
    ...['record', 'code', 'law', 'investigation', 'justice', 'probe', 'prosecution', 'offence'],
    ...['offense', 'damage', 'trial', 'complaint', 'proceeding', 'conduct', 'liability'],
    ...['attack', 'plot', 'threat', 'incident', 'negligence', 'responsibility', 'tribunal', 'code'],
    ...['police', 'inquiry/inquiries', 'lawyer', 'defence', 'defense', 'procedure', 'enterprise'],
  ],
}
