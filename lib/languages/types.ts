import type { ShapeRelation } from '../lexicon/types.ts'

/** Words by the name of their paradigm; `lemma/other stem` as in the lexicon's word lists. */
export type WordGroups = { readonly [paradigm: string]: readonly string[] | undefined }

/** How the script of a language is folded before anything is compared. */
export interface Letters {
  /** Each folded letter once. What is not in it, and no variant, ends a match. */
  readonly alphabet: string
  /** Folded letter to the other characters that are read as it (decompositions are known already). */
  readonly variants: Readonly<Record<string, string>>
  /** Spellings at the end of a word that stand for another: `ى` where the lexicon writes `ي`. */
  readonly finals: Readonly<Record<string, string>>
}

/** A clitic or an ending, with the names of what it tells. */
export interface Affix {
  readonly text: string
  readonly features?: readonly string[]
}

/** Slots in their order: one affix is taken from each. */
export type AffixChain = readonly (readonly Affix[])[]

/** Which stems inflect how. The first rule whose `starts` and `ends` fit a stem is taken. */
export interface InflectionRule {
  readonly starts?: readonly string[]
  readonly ends?: readonly string[]
  /** The fewest UTF-16 units of a stem that the rule takes. */
  readonly shortest?: number
  /** UTF-16 units that fall away at the start and at the end of the stem. */
  readonly dropStart?: number
  readonly dropEnd?: number
  /** The last letter may be doubled before an ending that begins with a vowel. */
  readonly doubles?: boolean
  readonly prefixes: AffixChain
  readonly suffixes: readonly AffixChain[]
}

export interface Inflection {
  /** Per group of a word list (nouns, verbs …): its rules, in order. */
  readonly paradigms: Readonly<Record<string, readonly InflectionRule[]>>
  /** Letters that change where affixes meet: `لال` is written `لل`. */
  readonly joins: Readonly<Record<string, string>>
  /** Per group the paradigm of the forms that follow an entry after slashes, where it has its own. */
  readonly furtherForms?: Readonly<Record<string, string>>
  /** Parts of words that the press writes in two ways: a list need have only one of them. */
  readonly spellings?: readonly (readonly [string, string])[]
  /** Which words of a phrase inflect by its group; the others are taken as written. */
  readonly phraseHead: Readonly<Record<string, 'first' | 'last' | 'all'>>
}

/** Where sentences and clauses end. */
export interface Borders {
  /** Words after which a full stop ends no sentence, without the stop. */
  readonly abbreviations: readonly string[]
  /** Marks that end a clause. */
  readonly marks: string
  /** The word list whose words begin a new clause. */
  readonly words: string
  /** The word list right behind whose words none of those begins one: "have since fled". */
  readonly wordsNotAfter?: string
  /** The word list whose words begin one after a comma. */
  readonly afterComma: string
  /** The word lists whose words begin one after a comma with the affix that joins like with like. */
  readonly joinedAfterComma?: readonly string[]
}

/** Patterns that decide the voice, each with the place `{it}` of the match; the notation: lib/compile/patterns.ts. */
export interface VoicePatterns {
  readonly denied: readonly string[]
  /** Where words of denial leave the frame standing: "did not deny that", "not only … but". */
  readonly standing: readonly string[]
  readonly distanced: readonly string[]
  readonly attributed: readonly string[]
  /** Where a verb of saying leads on to what follows, and tells nothing of what stands before it. */
  readonly leading: readonly string[]
  /** Where only what stands before a colon can be the speaker. */
  readonly headed: readonly string[]
  /** Where only what stands at the end of a headline can be. */
  readonly trailed: readonly string[]
  /** Where a place or a topic before a colon is no speaker. */
  readonly headings: readonly string[]
  /** Where a label names the one who speaks: the outlet's own word, whatever is reported after it. */
  readonly ofTheSpeaker: readonly string[]
  /** Quotation marks in pairs, opening and closing. */
  readonly quotes: readonly (readonly [string, string])[]
  /** A quotation of at most this many words is held at arm's length; a longer one is speech. */
  readonly scareQuoteWords: number
  /** The word list that makes a quotation of any length a clause, and so speech. */
  readonly clauseMakers: string
  /** Beginnings of words that name who is spoken to. */
  readonly addressees: readonly string[]
  /** The word list of verbs that tell somebody's view even as a term: "compares it to Prague". */
  readonly stances: string
  /** The word list of relative pronouns. */
  readonly relatives: string
  /** The word list of what tells, behind a verb of saying, when it was said. */
  readonly sceneOpeners: string
  /** The word list that ends a speaker's name or description. */
  readonly speakerEnds: string
  /** The word list of what may stand between a verb of saying and the one who speaks. */
  readonly speakerLeads: string
  /** The word list of those that no name ends with: articles, possessives. */
  readonly speakerOpeners: string
  /** The word list of pronouns: one next to the verb of saying is the whole speaker. */
  readonly pronouns: string
}

/** How pages of this language are recognised. */
export interface Recognition {
  /** ISO 639-1. */
  readonly code: string
  readonly script: 'Arabic' | 'Latin'
  /** Frequent short words that its neighbours in the same script do not use. */
  readonly commonWords: readonly string[]
  /** Letters of its neighbours that it does not have, in small letters. */
  readonly foreignLetters: string
}

/** Words that stand at least once in so many words of the running press. */
export interface FrequencyBand {
  readonly oneIn: number
  /** Words as pages write them, parted by spaces. */
  readonly words: readonly string[]
}

/** A way in which terms are related, and the patterns that show it. */
export interface Shape {
  /** What a reader is told of it. */
  readonly relation: ShapeRelation
  readonly patterns: readonly string[]
}

export interface Language {
  /** ISO 639-1. */
  readonly code: string
  readonly letters: Letters
  readonly inflection: Inflection
  /** Function words by the name that shapes and voice patterns use. */
  readonly words: Readonly<Record<string, WordGroups>>
  /** The word list that patterns pass over (articles, possessives). */
  readonly transparent: string
  /** The word list that joins like with like. */
  readonly coordinators: string
  /** The feature of an affix that joins like with like, where the language has one. */
  readonly coordinatingAffix?: string
  /** Verb forms that are nouns behind the words of a list: the feature of their endings, the list. */
  readonly finite?: { readonly feature: string; readonly notAfter: string }
  /**
   * The list of articles that stand as words of their own, and the lists that may stand before one
   * within a phrase: behind any other word an article begins the next phrase, and ends the gap `~`.
   */
  readonly articles?: { readonly words: string; readonly after: readonly string[] }
  /** The word lists that end a phrase gap `~`. */
  readonly phraseEnds: readonly string[]
  readonly borders: Borders
  /** How terms are related in this language: a name, and the patterns that show it. */
  readonly shapes: Readonly<Record<string, Shape>>
  readonly voice: VoicePatterns
  readonly recognition: Recognition
  /** Its frequent words, so that rules are looked for by their rarest. */
  readonly frequency: readonly FrequencyBand[]
}
