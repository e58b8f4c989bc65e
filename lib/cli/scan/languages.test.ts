import { expect, test } from 'vitest'
import { tellLanguages } from './languages.ts'

const english = 'The harbour was quiet on Sunday, and the people of the town were at home with it.'
const french =
  'Le port était calme dimanche, et les gens de la ville étaient chez eux avec leurs amis.'
const arabic = 'كان الميناء هادئا في يوم الأحد، وكان الناس في المدينة على علم بذلك من قبل.'

async function languagesOf(...texts: readonly (string | { text: string; lang: string })[]) {
  const passages = texts.map((given, start) => {
    return { ...(typeof given === 'string' ? { text: given, lang: undefined } : given), start }
  })
  const told: string[] = []
  for await (const { passage, lang } of tellLanguages(passages)) {
    told.push(`${passage.start} ${lang}`)
  }
  return told
}

test('a headline takes its language from what follows', async () => {
  expect(await languagesOf('Calm returns', english)).toEqual(['0 en', '1 en'])
  expect(await languagesOf('Calme', french, french, french)).toEqual([
    ...['0 undefined', '1 undefined', '2 undefined', '3 undefined'],
  ])
})

test('scripts are told apart, and the order stays', async () => {
  expect(await languagesOf('Calm', arabic, english)).toEqual(['0 en', '1 ar', '2 en'])
})

test('what is declared is told apart', async () => {
  const declared = [
    { text: french, lang: 'fr' },
    { text: english, lang: 'en' },
  ]
  expect(await languagesOf(...declared)).toEqual(['0 undefined', '1 en'])
})

test('a text of one headline is read in the language of its script', async () => {
  expect(await languagesOf('Calm returns')).toEqual(['0 en'])
})

test('does not wait for ever for a language to show', async () => {
  let given = 0
  const passages = (function* () {
    yield { text: 'Hm', start: 0, lang: undefined }
    for (given = 0; given < 5000; given += 1) yield { text: arabic, start: 0, lang: undefined }
  })()
  await tellLanguages(passages).next()
  expect(given).toBeLessThan(2000)
})
