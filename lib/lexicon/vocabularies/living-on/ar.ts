import type { WordList } from '../../types.ts'

export const ar: WordList = {
  verbs: [
    ...['عاش/يعيش', 'اقتات/يقتات', 'تنفس/يتنفس', 'اتكأ/يتكئ', 'استند/يستند'],
    ...['استقوى/يستقوي'],
  ],
}
