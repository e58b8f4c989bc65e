import { languageOf } from '../../lib/languages/recognise.ts'
import type { LanguageCode } from '../../lib/lexicon/types.ts'
import type { Block } from '../../lib/page/block.ts'

/** UTF-16 units after which a text that showed no language of ours is taken to be in another. */
const enough = 2000

/** UTF-16 units of a paragraph that tells its language by itself. */
const telling = 200

/** Blocks that declare the same language and begin in the same script. */
interface Group {
  sample: string
  /** `undefined` until it is known; `null` where it is none of ours. */
  lang: LanguageCode | null | undefined
  waiting: Block[]
  /** What was taken in and is still in the page. */
  readonly blocks: Set<Block>
}

/** A block and the language to read it in. */
export interface ReadableBlock {
  readonly block: Block
  readonly lang: LanguageCode
}

/**
 * Sorts the blocks of a page by language. A headline alone often does not show its language, so
 * blocks wait until those that follow do.
 */
export class BlockLanguages {
  readonly #groups = new Map<string, Group>()

  /** Takes a block in; gives those that can be read now, in the order in which they came. */
  add(block: Block): readonly ReadableBlock[] {
    const group = this.#groupOf(block)
    group.blocks.add(block)
    if (group.lang === null) return this.#readByItself(block)
    if (group.lang === undefined) {
      group.waiting.push(block)
      group.sample += `${block.text}\n`
      group.lang = languageOf(group.sample, block.lang)
      if (group.lang === undefined && group.sample.length >= enough) group.lang = null
    } else group.waiting = [block]
    return this.#release(group)
  }

  /** Forgets a block that has left the page; a page that changes all its text is judged anew. */
  remove(block: Block): void {
    const group = this.#groupOf(block)
    group.blocks.delete(block)
    group.waiting = group.waiting.filter((one) => one !== block)
    if (group.blocks.size === 0) this.#groups.delete(keyOf(block))
  }

  /** True if there was text, and none of it in a language of ours. */
  get areAllForeign(): boolean {
    const groups = [...this.#groups.values()]
    return groups.length > 0 && groups.every(({ lang }) => !lang)
  }

  /** A long paragraph tells its language without its neighbours, which are in another. */
  #readByItself(block: Block): ReadableBlock[] {
    const lang = block.text.length < telling ? undefined : languageOf(block.text, block.lang)
    return lang === undefined ? [] : [{ block, lang }]
  }

  #release(group: Group): ReadableBlock[] {
    const { lang, waiting } = group
    if (lang === undefined) return []
    group.waiting = []
    group.sample = ''
    return lang === null ? [] : waiting.map((block) => ({ block, lang }))
  }

  #groupOf(block: Block): Group {
    const key = keyOf(block)
    const known = this.#groups.get(key)
    if (known) return known
    const group: Group = { sample: '', lang: undefined, waiting: [], blocks: new Set() }
    this.#groups.set(key, group)
    return group
  }
}

function keyOf({ text, lang }: Block): string {
  return `${isArabicScript(text)} ${lang ?? ''}`
}

function isArabicScript(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text.slice(0, 60))
}
