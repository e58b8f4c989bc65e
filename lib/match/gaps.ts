import type { Reach } from '../compile/tables/patterns.ts'
import type { Cursor, Direction, PatternPlace } from './cursor.ts'
import { isLink, type Sentence } from './sentence.ts'

const hyphens = /^[-‐‑]$/

/**
 * Every boundary that a gap may reach; `ofVoice`: where it looks for who speaks, what stands between
 * dashes parts no clause, and an article no phrase.
 */
export function gap(
  sentence: Sentence,
  reach: Reach,
  cursors: readonly Cursor[],
  direction: Direction,
  ofVoice: boolean,
): readonly Cursor[] {
  const endsAtArticle = reach === 'phrase' && !ofVoice
  const seen = new Set<number>()
  const reached: Cursor[] = []
  for (const cursor of cursors) {
    let at = cursor.at
    let began = comesFromMark(sentence, at, direction)
    while (!seen.has(at)) {
      // Forwards the next phrase is not reached; backwards its article is, and nothing before it.
      const isNextPhrase = endsAtArticle && sentence.phraseStarts[at] === true
      if (isNextPhrase && direction === 1 && at !== cursor.at) break
      seen.add(at)
      reached.push({ at, from: cursor, took: undefined })
      if (isNextPhrase && direction === -1) break
      const passes = mayPass(sentence, at, reach, direction, began)
      const jumps = ofVoice && !passes && reach !== 'phrase' && reach !== 'list'
      const next = passes ? at + direction : jumps ? overAside(sentence, at, direction) : undefined
      if (next === undefined) break
      began = !passes
      at = next
    }
  }
  return reached
}

/** A mark that the pattern took itself is no border to what follows it. */
function comesFromMark(sentence: Sentence, at: number, direction: Direction): boolean {
  return sentence.tokens[direction === 1 ? at - 1 : at]?.kind === 'mark'
}

function crossesBorder(sentence: Sentence, at: number): boolean {
  return at > 0 && at < sentence.tokens.length && (sentence.clauseStarts[at] ?? false)
}

/** Behind an aside between dashes: the clause goes on there. */
function overAside(sentence: Sentence, at: number, direction: Direction): number | undefined {
  const tokens =
    direction === 1 ? sentence.tokens.slice(at) : sentence.tokens.slice(0, at).reverse()
  const [first, ...rest] = tokens
  if (!first || !/^[—–]$/.test(first.text)) return undefined
  const length = rest.findIndex(({ text }) => text === first.text)
  return length < 1 ? undefined : at + direction * (length + 2)
}

/** Whether a gap may take the next token in a direction; `began`: right after a mark. */
function mayPass(
  sentence: Sentence,
  at: number,
  reach: Reach,
  direction: Direction,
  began: boolean,
): boolean {
  const token = direction === 1 ? at : at - 1
  if (token < 0 || token >= sentence.tokens.length) return false
  if (reach === 'sentence') return true
  if (!began && crossesBorder(sentence, at)) return false
  if (reach === 'clause') return true
  if (reach === 'list' && isLink(sentence, token)) return true
  return !sentence.phraseEnds[token] || (sentence.transparent[token] ?? false)
}

/** A name or description: at least one word, up to a mark, a border or a word that ends it. */
export function speaker(
  place: PatternPlace,
  cursors: readonly Cursor[],
  direction: Direction,
): readonly Cursor[] {
  const { sentence } = place
  return cursors.flatMap((cursor) => {
    const reached: Cursor[] = []
    const begin = overQuotes(sentence, cursor.at, direction)
    const from = direction === 1 ? overLeads(place, begin, direction) : begin
    let at = from
    while (speakerGoesOn(place, at, direction, at === from)) {
      at += direction
      const [start, end] = direction === 1 ? [from, at] : [at, from]
      // A stop belongs to a name only inside it, and an article wants its noun.
      const ended =
        sentence.tokens[direction === 1 ? at - 1 : at]?.kind === 'word' &&
        !sentence.hasAt(place.speakers.speakerOpeners, end - 1)
      if (ended) {
        const behind = direction === 1 ? at : overLeads(place, at, direction)
        reached.push({ at: behind, from: cursor, took: { start, end, as: 'speaker' } })
      }
      if (end - start === 1 && sentence.hasAt(place.speakers.pronouns, start)) break
    }
    return reached
  })
}

/** A quotation ends with its mark, and the speaker follows it. */
function overQuotes(sentence: Sentence, from: number, direction: Direction): number {
  let at = from
  while (sentence.tokens[direction === 1 ? at : at - 1]?.kind === 'quote') at += direction
  return at
}

/** Behind what may stand between a verb and its subject, as in “then said again the mayor”. */
function overLeads(place: PatternPlace, from: number, direction: Direction): number {
  const { sentence, speakers } = place
  const hits = direction === 1 ? sentence.hitsFrom[from] : sentence.hitsTo[from]
  const lead = hits?.find(({ list }) => list === speakers.speakerLeads)
  return lead ? overLeads(place, direction === 1 ? lead.end : lead.start, direction) : from
}

function speakerGoesOn(
  place: PatternPlace,
  at: number,
  direction: Direction,
  first: boolean,
): boolean {
  const { sentence } = place
  const index = direction === 1 ? at : at - 1
  const token = sentence.tokens[index]
  if (!token) return false
  const goesOn = token.kind === 'word' || joinsNames(sentence, index) || isOwners(sentence, index)
  if (!goesOn) return false
  const began = first && comesFromMark(sentence, at, direction)
  if (!began && crossesBorder(sentence, at)) return false
  if (sentence.hasAt(place.speakers.speakerLeads, index)) return false
  if (sentence.hasAt(place.speakers.speakerEnds, index) && !isHyphenated(sentence, index)) {
    return false
  }
  if (place.speakers.addressees.some((start) => token.text.startsWith(start))) return false
  return !place.notSpeaker.some((run) => index >= run.start && index < run.end)
}

/** Inside a compound, as in “a 24-year-old clerk”, a word is not what it is elsewhere. */
function isHyphenated(sentence: Sentence, index: number): boolean {
  const isHyphen = (at: number): boolean => hyphens.test(sentence.tokens[at]?.text ?? '')
  return [index - 1, index + 1].every((at) => isHyphen(at) && isAttached(sentence, at))
}

/** Whether no space parts a mark from the word before or behind it. */
function isAttached({ tokens }: Sentence, index: number): boolean {
  const mark = tokens[index]
  return tokens[index - 1]?.end === mark?.start || tokens[index + 1]?.start === mark?.end
}

/** A hyphen that stands by itself parts the place of a report from its first words. */
function joinsNames(sentence: Sentence, index: number): boolean {
  const mark = sentence.tokens[index]?.text ?? ''
  return hyphens.test(mark) ? isAttached(sentence, index) : /^[.&]$/.test(mark)
}

/** The apostrophe of several owners: “the drivers’ union”. */
function isOwners({ tokens }: Sentence, index: number): boolean {
  const [owners, mark, owned] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (!owners || !mark || owned?.kind !== 'word') return false
  const isApostrophe = mark.text === '’' || mark.text === "'"
  return isApostrophe && owners.end === mark.start && owners.text.endsWith('s')
}
