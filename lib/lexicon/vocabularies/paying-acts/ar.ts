import type { WordList } from '../../types.ts'

export const ar: WordList = {
  verbs: [...['دفع/يدفع', 'سدد/يسدد', 'غطى/غطت/يغطي', 'مول/يمول', 'تكفل/يتكفل', 'تحمل/يتحمل']],
}
