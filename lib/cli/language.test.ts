import { expect, test } from 'vitest'
import { languageOfItem, languageOfShortText } from './language.ts'

test.each([
  ['Thugs torch city hall', 'en', 'en'],
  ['Thugs torch city hall', 'en-GB', 'en'],
  ['Thugs torch city hall', undefined, 'en'],
  ['بلطجية يحرقون مبنى البلدية', undefined, 'ar'],
  ['Des casseurs ont mis le feu', 'fr', undefined],
  ['Погромщики подожгли мэрию', undefined, undefined],
  ['2022', undefined, undefined],
])('reads "%s" of language %s as %s', (text, named, language) => {
  expect(languageOfItem(text, named)).toBe(language)
})

test('leaves a short text alone that is declared to be in another language', () => {
  expect(languageOfShortText('Des casseurs ont mis le feu', 'fr')).toBeUndefined()
})
