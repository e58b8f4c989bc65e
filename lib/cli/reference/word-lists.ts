import { languages } from '../../languages/index.ts'
import type { LanguageCode, Source, WordList } from '../../lexicon/types.ts'
import { vocabularies } from '../../lexicon/vocabularies/index.ts'
import { anchorOf, asWords, bold, link, oneOf, plain } from './markdown.ts'

/** A list of words by the name that rules and shapes use. */
export interface NamedList {
  readonly name: string
  /** What belongs in it; the function words of a language have no such sentence. */
  readonly what: string | undefined
  /** The article's term that the list extends. */
  readonly source: Source | undefined
  readonly groups: Readonly<Record<string, readonly string[] | undefined>>
}

/** The lists of one language: the lexicon's vocabularies, then the language's function words. */
export function listsOf(lang: LanguageCode): readonly NamedList[] {
  const language = languages.find(({ code }) => code === lang)
  const shared = vocabularies.map(({ id, what, source, words }) => {
    return { name: id, what, source, groups: groupsOf(words[lang]) }
  })
  const own = Object.entries(language?.words ?? {}).map(([name, groups]) => {
    return { name, what: undefined, source: undefined, groups }
  })
  return [...shared, ...own]
}

/** The file with the lists of a language. */
export function listPage(lang: LanguageCode): string {
  return `words-${lang}.md`
}

/** Words of a list by their inflection, in one line each. */
export function describeGroups(groups: NamedList['groups']): string {
  const named = Object.entries(groups).filter(([, words]) => words && words.length > 0)
  const lines = named.map(([group, words]) => {
    const entries = (words ?? []).map(entryInWords).join(', ')
    return `${group === 'fixed' ? 'as written' : group}: ${entries}`
  })
  return lines.join('; ')
}

/** `of [naming](…) (call, label, brand, …)`: the lists by name, with their first words. */
export function mention(lang: LanguageCode, names: readonly string[], count = 3): string {
  const lists = listsOf(lang)
  const mentions = names.map((name) => {
    const list = lists.find((one) => one.name === name)
    const words = Object.values(list?.groups ?? {}).flatMap((group) => group ?? [])
    const first = words.slice(0, count).map(lemmaOf).join(', ')
    const shown = first === '' ? '' : ` (${first}${words.length > count ? ', …' : ''})`
    return `${link(bold(asWords(name)), `${listPage(lang)}#${anchorOf(name)}`)}${shown}`
  })
  return oneOf(mentions)
}

export function groupsOf({ nouns, verbs, adjectives, fixed }: WordList): NamedList['groups'] {
  return { nouns, verbs, adjectives, fixed }
}

/** The entry without the stems that no ending gives. */
function lemmaOf(entry: string): string {
  return plain(entry.split('/')[0] ?? '')
}

/** `man/men` is one entry: a lemma and the stems that no ending gives. */
function entryInWords(entry: string): string {
  const [lemma = '', ...stems] = entry.split('/').map(plain)
  return stems.length === 0 ? lemma : `${lemma} (also ${stems.join(', ')})`
}
