import type { WordList } from '../../types.ts'

export const ar: WordList = {
  verbs: [...['حرك/يحرك', 'أمسك/يمسك', 'شد/يشد']],
}
