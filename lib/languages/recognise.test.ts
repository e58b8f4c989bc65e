import { describe, expect, it } from 'vitest'
import { languageOf } from './recognise.ts'

describe('languageOf', () => {
  it.each([
    ['The strike at the harbour went on.', 'en', 'en'],
    ['The strike at the harbour went on, and the port was shut.', undefined, 'en'],
    ['استمر الإضراب في الميناء.', 'ar', 'ar'],
    ['استمر الإضراب في الميناء من الصباح.', undefined, 'ar'],
    ['استمر الإضراب في الميناء من الصباح.', 'en', 'ar'],
    ['Strike goes on', 'en-GB', 'en'],
  ])('reads "%s" declared as %s in %s', (text, declared, language) => {
    expect(languageOf(text, declared)).toBe(language)
  })

  it.each([
    ['La grève continue dans le port et les marins sont là.', 'fr'],
    ['La grève continue dans le port et les marins sont là.', undefined],
    ['Lo sciopero continua nel porto di Trieste.', undefined],
    ['اعتصاب در بندر ادامه دارد و گفت که پلیس آمد.', 'fa'],
    ['اعتصاب در بندر ادامه دارد و گفت که پلیس آمد.', undefined],
    ['Забастовка в порту продолжается.', 'ru'],
    ['港のストライキは続いている。', 'en'],
    ['Skip to content', 'es'],
    ['12 345', 'en'],
    ['', 'en'],
  ])('does not read "%s" declared as %s', (text, declared) => {
    expect(languageOf(text, declared)).toBeUndefined()
  })

  it('reads what is declared as another language once enough of it shows its own', () => {
    const english = 'The strike at the harbour went on, and the port was shut to all ships.'
    expect(languageOf(english, 'fr')).toBeUndefined()
    expect(languageOf(`${english} ${english}`, 'fr')).toBe('en')
  })

  it('does not trust a declaration that a long text contradicts', () => {
    const french = 'Les marins du port ont voté hier soir une nouvelle grève illimitée. '.repeat(4)
    expect(languageOf(french, 'en')).toBeUndefined()
  })
})
