/** The languages the lexicon speaks: ISO 639-1 codes. */
export const languageCodes = ['ar', 'en'] as const
export type LanguageCode = (typeof languageCodes)[number]

/** A text of the interface in each of its languages. */
export type Texts = Readonly<Record<'en' | 'ar', string>>

/** The closed list of families: the headings under which the guide tells the frames. */
export const families = ['protest', 'force', 'map', 'rulers'] as const
export type Family = (typeof families)[number]

/** How a rule's words stand to the article's phrase. */
export const relations = ['verbatim', 'inflected', 'synonym', 'translation'] as const
export type Relation = (typeof relations)[number]

/** Where in the article a rule or a vocabulary comes from. */
export interface Source {
  /** 1 to 15: the line of the article. */
  readonly paragraph: number
  /** Letter for letter from that paragraph, at most eight words. */
  readonly phrase: string
  readonly relation: Relation
}

/** What a term does in a match. */
export const roles = ['target', 'label', 'cue', 'actor', 'place', 'object'] as const
export type Role = (typeof roles)[number]

/** How a shape ties its terms, as a reader is told; the closed list that shapes choose from. */
export const shapeRelations = [
  ...['copula', 'becoming', 'naming', 'charging', 'apposition', 'modifier', 'part', 'crowd'],
  ...['coordination', 'object', 'passive', 'noun', 'agent', 'against', 'clause', 'distance'],
  ...['belonging', 'place', 'dependence', 'fear', 'order', 'purpose', 'command', 'diversion'],
  'form',
] as const
export type ShapeRelation = (typeof shapeRelations)[number]

/** Who says it, in the order in which the guide asks. */
export const voices = ['denied', 'distanced', 'attributed', 'asserted'] as const
export type Voice = (typeof voices)[number]

/** What decides a voice: words of the text, or the quotation marks around some. */
export const voiceCueKinds = ['words', 'quotation-marks'] as const
export type VoiceCueKind = (typeof voiceCueKinds)[number]

/**
 * Words by their inflection. An entry is a lemma or a phrase; further stems that the
 * language does not derive (irregular forms, broken plurals) follow after slashes: `man/men`.
 */
export type WordList = {
  readonly nouns?: readonly string[]
  readonly verbs?: readonly string[]
  readonly adjectives?: readonly string[]
  /** Taken as they are written (with the language's proclitics, where it has any). */
  readonly fixed?: readonly string[]
}

/** A list of words that several rules share. */
export interface Vocabulary {
  readonly id: string
  /** What belongs in it, in one sentence for an editor. */
  readonly what: string
  /** The article's term that the list extends; function lists have none. */
  readonly source?: Source
  readonly words: Readonly<Record<LanguageCode, WordList>>
}

/** Names of vocabularies: one, or several of which any will do. */
export type Names = string | readonly string[]

/**
 * A place in relation to a term or to the sentence, where words of a vocabulary are looked for.
 * The passage is the sentence with three on either side. Of other paragraphs the sentence right
 * before counts by itself, for a headline the one right below, and any three; for `unless` any one.
 */
export type Place =
  | { readonly inSentence: Names }
  | { readonly inClause: Names }
  | { readonly inPassage: Names }
  | { readonly rightBefore: Role; readonly words: Names }
  | { readonly rightAfter: Role; readonly words: Names }

/**
 * Examples are the tests. By voice: `{role:words}` marks each term, `{speaker:words}` the speaker,
 * `{frame-id:words}` a match of another frame. Under `none`: near misses.
 */
export interface Examples {
  readonly asserted?: readonly string[]
  readonly attributed?: readonly string[]
  readonly distanced?: readonly string[]
  readonly denied?: readonly string[]
  readonly none: readonly string[]
}

/** A rule of one frame in one language: which terms in which roles stand in which shape. */
export interface Rule {
  readonly id: string
  readonly source: Source
  /** Per role: the name of a vocabulary, several names, or words written here. */
  readonly terms: Readonly<Partial<Record<Role, string | readonly string[] | WordList>>>
  /** The term that starts the search, and that the guide's anchor lies in. */
  readonly anchor: Role
  /** Names of the language's shapes; none for a rule of one unmistakable term. */
  readonly shapes?: readonly string[]
  /** All of these must hold. */
  readonly when?: readonly Place[]
  /** None of these may hold. */
  readonly unless?: readonly Place[]
  readonly examples: Examples
}

/** The techniques of SemEval-2023 task 3 (Piskorski et al. 2023) that a frame can be read as. */
export type Technique =
  | 'name-calling'
  | 'guilt-by-association'
  | 'loaded-language'
  | 'exaggeration-minimisation'
  | 'appeal-to-fear'
  | 'appeal-to-values'
  | 'appeal-to-authority'
  | 'flag-waving'
  | 'false-dilemma'
  | 'causal-oversimplification'
  | 'obfuscation'
  | 'doubt'
  | 'whataboutism'
  | 'slogans'

export interface Frame {
  readonly id: string
  readonly family: Family
  readonly name: Texts
  /** What the wording is, in one sentence. */
  readonly what: Texts
  /** What the wording does to the story, in one or two sentences, without taking a side. */
  readonly why: Texts
  readonly technique?: Technique
  readonly rules: Readonly<Record<LanguageCode, readonly Rule[]>>
}
