import { type Frame, type Role, type Rule, roles, type Voice, voices } from '../lexicon/types.ts'
import type { Mistake } from './mistakes.ts'

/** A run of an example's text, UTF-16 offsets, with what it is marked as. */
export interface Mark {
  readonly name: Role | 'speaker' | { readonly frame: string }
  readonly start: number
  readonly end: number
}

/** An example with its marks taken out. */
export interface Example {
  readonly written: string
  readonly text: string
  readonly marks: readonly Mark[]
  /** The voice of the match, or undefined for a near miss. */
  readonly voice: Voice | undefined
}

/** The examples of a rule, near misses last. */
export function examplesOf(rule: Rule): readonly Example[] {
  const matching = voices.flatMap((voice) =>
    (rule.examples[voice] ?? []).map((written) => parseExample(written, voice)),
  )
  return [...matching, ...rule.examples.none.map((written) => parseExample(written, undefined))]
}

const mark = /\{([a-z-]+):([^{}]*)\}/g

/** Parses `{role:words}` marks out of an example. */
export function parseExample(written: string, voice: Voice | undefined): Example {
  const marks: Mark[] = []
  let text = ''
  let read = 0
  for (const found of written.matchAll(mark)) {
    const [whole, name = '', words = ''] = found
    text += written.slice(read, found.index)
    marks.push({ name: markName(name), start: text.length, end: text.length + words.length })
    text += words
    read = found.index + whole.length
  }
  return { written, text: text + written.slice(read), marks, voice }
}

function markName(name: string): Mark['name'] {
  if (name === 'speaker') return name
  return roles.find((role) => role === name) ?? { frame: name }
}

/** Mistakes in the marks of examples. */
export function findExampleMistakes(frames: readonly Frame[]): readonly Mistake[] {
  const ids = new Set(frames.map((frame) => frame.id))
  return frames.flatMap((frame) =>
    Object.entries(frame.rules).flatMap(([lang, rules]) =>
      rules.flatMap((rule) => {
        const culprit = `frame ${frame.id} › ${lang} › rule ${rule.id}`
        return examplesOf(rule).flatMap((example) =>
          mistakesOf(rule, example, ids).map((message) => ({
            culprit,
            message: `${message}: "${example.written}"`,
          })),
        )
      }),
    ),
  )
}

function mistakesOf(
  rule: Rule,
  example: Example,
  frameIds: ReadonlySet<string>,
): readonly string[] {
  const mistakes: string[] = []
  const marked = new Set(example.marks.map(({ name }) => name))
  if (example.voice && !marked.has(rule.anchor)) {
    mistakes.push(`an example marks no {${rule.anchor}:…}`)
  }
  for (const { name } of example.marks) {
    if (typeof name === 'object' && !frameIds.has(name.frame)) {
      mistakes.push(`{${name.frame}:…} is neither a role nor a frame`)
    }
    if (!example.voice && typeof name === 'string') {
      mistakes.push(`a near miss marks {${name}:…}; only other frames' matches are marked there`)
    }
  }
  return mistakes
}
