import { languageOf } from '../../languages/recognise.ts'
import type { LanguageCode } from '../../lexicon/types.ts'
import { languageOfShortText } from '../language.ts'
import type { Passage } from './passages.ts'

/** A passage and the language to read it in; undefined where it is none of ours. */
export interface ReadablePassage {
  readonly passage: Passage
  readonly lang: LanguageCode | undefined
}

/** UTF-16 units after which a text that showed no language of ours is taken to be in another. */
const enough = 2000
/** UTF-16 units that wait at most for a language to show, so that memory stays bounded. */
const mostWaiting = 100_000

/** Passages that declare the same language and are written in the same script. */
interface Group {
  sample: string
  language: { readonly of: LanguageCode | undefined } | undefined
}

/**
 * Tells the language of each passage, in their order. A headline alone often does not show its
 * language, so passages wait until those that follow do.
 */
export async function* tellLanguages(
  passages: AsyncIterable<Passage> | Iterable<Passage>,
): AsyncGenerator<ReadablePassage> {
  const groups = new Map<string, Group>()
  const waiting: { passage: Passage; group: Group }[] = []
  let length = 0
  for await (const passage of passages) {
    const group = groupOf(groups, passage)
    waiting.push({ passage, group })
    length += passage.text.length
    listen(group, passage)
    while (waiting[0] && (waiting[0].group.language || length > mostWaiting)) {
      const { passage: next, group: its } = waiting[0]
      waiting.shift()
      length -= next.text.length
      yield { passage: next, lang: decide(its, next) }
    }
  }
  for (const { passage, group } of waiting) yield { passage, lang: decide(group, passage) }
}

function listen(group: Group, { text, lang }: Passage): void {
  if (group.language) return
  group.sample += `${text}\n`
  const shown = languageOf(group.sample, lang)
  if (shown !== undefined || group.sample.length >= enough) group.language = { of: shown }
}

/** The language of the group, told now if it has not shown yet. */
function decide(group: Group, { lang }: Passage): LanguageCode | undefined {
  group.language ??= { of: languageOfShortText(group.sample, lang) }
  return group.language.of
}

function groupOf(groups: Map<string, Group>, { text, lang }: Passage): Group {
  const key = `${/\p{Script=Arabic}/u.test(text.slice(0, 60))} ${lang ?? ''}`
  const known = groups.get(key)
  if (known) return known
  const group: Group = { sample: '', language: undefined }
  groups.set(key, group)
  return group
}
