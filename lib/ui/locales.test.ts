import { describe, expect, it } from 'vitest'
import { languageCodes } from '../lexicon/types.ts'
import { messagesOf } from './test-texts.ts'

const forms = new Intl.PluralRules('ar').resolvedOptions().pluralCategories
const isForm = (part: string | undefined) => forms.some((form) => form === part)

/** Keys of a language with their placeholders; the plural forms of a count taken together. */
function keysOf(language: (typeof languageCodes)[number]): Map<string, readonly string[]> {
  const entries = messagesOf(language).map((message): [string, readonly string[]] => {
    const counted = isForm(message.key.at(-1))
    const key = counted ? `${message.key.slice(0, -1).join('.')} (count)` : message.key.join('.')
    return [key, counted ? [] : [...message.namedSubstitutions].sort()]
  })
  return new Map(entries)
}

/** The plural forms of each count in a language. */
function countsOf(language: (typeof languageCodes)[number]): Map<string, string[]> {
  const counts = new Map<string, string[]>()
  for (const { key } of messagesOf(language)) {
    const form = key.at(-1) ?? ''
    const base = key.slice(0, -1).join('.')
    if (isForm(form)) counts.set(base, [...(counts.get(base) ?? []), form])
  }
  return counts
}

describe('the texts of the interface', () => {
  it('have the same keys and placeholders in every language', () => {
    expect(keysOf('ar')).toEqual(keysOf('en'))
  })

  it.each(languageCodes)('have every plural form of the language (%s) and no other', (language) => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
    const counts = countsOf(language)
    expect(counts.size).toBeGreaterThan(0)
    for (const found of counts.values()) expect(found.sort()).toEqual([...pluralCategories].sort())
  })

  it.each(languageCodes)('are none of them empty (%s)', (language) => {
    const empty = messagesOf(language).filter(
      (message) => !('message' in message) || message.message.trim() === '',
    )
    expect(empty).toEqual([])
  })

  it.each(languageCodes)('describe the extension as shortly as the shops ask (%s)', (language) => {
    const description = messagesOf(language).find(
      ({ key }) => key.join('.') === 'extension.description',
    )
    const text = description && 'message' in description ? description.message : ''
    expect(text).not.toBe('')
    expect(text.length).toBeLessThanOrEqual(132)
  })
})
