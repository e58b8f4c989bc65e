import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type ParsedMessage, parseMessagesText } from '@wxt-dev/i18n/build'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { LanguageCode } from '../lexicon/types.ts'

/** The messages of a language as its file has them, for tests. */
export function messagesOf(language: LanguageCode): readonly ParsedMessage[] {
  const file = resolve(import.meta.dirname, 'locales', `${language}.yml`)
  const messages = parseMessagesText(readFileSync(file, 'utf8'), 'YAML')
  return messages.filter(({ key }) => !key.join('').startsWith('@@'))
}

/** Makes the fake browser speak a language, as the real one does with the built messages. */
export function speak(language: LanguageCode): void {
  const texts = new Map(
    messagesOf(language).map((message) => [
      message.key.join('_'),
      'message' in message ? message.message : '',
    ]),
  )
  Object.assign(fakeBrowser.i18n, { getMessage: (name: string) => texts.get(name) ?? '' })
}
