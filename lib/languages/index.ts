import { arabic } from './ar/language.ts'
import { english } from './en/language.ts'
import type { Language } from './types.ts'

/** The languages that Framelight reads. */
export const languages: readonly Language[] = [arabic, english]
