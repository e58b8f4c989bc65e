import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['make/made', 'produce', 'design', 'invent', 'brew', 'cook', 'prepare'],
    ...['write/wrote/written', 'print', 'rehearse', 'plan', 'conceive', 'bake', 'bottle'],
    ...['assemble', 'order'],
  ],
}
