import { createI18n } from '@wxt-dev/i18n'
import type { GeneratedI18nStructure } from '#i18n'
import type { LanguageCode } from '../lexicon/types.ts'

/** Looks a text up by its key; empty where there is none. Its parts are not filled in. */
export const { t: lookUp } = createI18n()

/** The keys of the texts in `locales/`, with a dot between their parts. */
export type TextKey = keyof GeneratedI18nStructure

/** Keys that have a text for each plural form. */
export type CountKey = TextKey extends infer Key
  ? Key extends `${infer Base}.other`
    ? Base
    : never
  : never

/** The texts' own language, which need not be the browser's: where ours is missing, English is. */
export function textLanguage(): LanguageCode {
  return lookUp('language') === 'ar' ? 'ar' : 'en'
}

/** The direction of the texts. */
export function textDirection(): 'ltr' | 'rtl' {
  return lookUp('direction') === 'rtl' ? 'rtl' : 'ltr'
}

/** A text as it stands; its `{parts}` filled with plain text. */
export function text(key: TextKey, parts: Readonly<Record<string, string>> = {}): string {
  return filled(lookUp(key), parts)
}

/** A text with a number in the plural form that the language asks for, as `{count}`. */
export function countText(key: CountKey, count: number): string {
  const language = textLanguage()
  const form = new Intl.PluralRules(language).select(count)
  return filled(lookUp(`${key}.${form}`), { count: new Intl.NumberFormat(language).format(count) })
}

function filled(message: string, parts: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole)
}

/** A number as the texts' language writes it. */
export function numberText(number: number, format: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(textLanguage(), format).format(number)
}

/** A Latin name (a host, an id) that stays in one piece in an Arabic sentence: LRI … PDI. */
export function isolated(name: string): string {
  return `\u2066${name}\u2069`
}
