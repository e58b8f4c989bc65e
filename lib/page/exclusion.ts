import { isCustom } from './elements.ts'
import {
  excludedExactly,
  excludedRoles,
  excludedWords,
  namedElements,
  stateWords,
} from './excluded-names.ts'
import { isMasked } from './nodes.ts'

/** `silent`: not shown, the words around it join; `border`: shown, but no prose of the page. */
export type Exclusion = 'silent' | 'border'

/** The attributes that `exclusionOf` looks at; a watcher must observe them. */
export const exclusionAttributes = ['hidden', 'contenteditable', 'role', 'class', 'id'] as const

/**
 * Why an element that its name would let in is not read, or undefined if it is read. Looks at the
 * element's own attributes and at its ancestors' names, never at what it holds or how it is styled:
 * so what arrives in an element later cannot change whether the element is read.
 */
export function exclusionOf(element: Element): Exclusion | undefined {
  if (isMasked(element)) return 'border'
  if (isForeignLandmark(element)) return 'border'
  if (!element.hasAttributes()) return undefined
  const hidden = element.getAttribute('hidden')
  if (hidden !== null && hidden !== 'until-found') return 'silent'
  if (isEditable(element.getAttribute('contenteditable'))) return 'border'
  const role = element.getAttribute('role')
  if (role !== null && excludedRoles.has(role)) return 'border'
  return isExcludedByName(element) ? 'border' : undefined
}

/** Footers and asides of the page; those of an article or a quotation belong to it. */
function isForeignLandmark(element: Element): boolean {
  const name = element.localName
  if (name !== 'footer' && name !== 'aside') return false
  return element.closest('article, main, blockquote, figure, [role=main]') === null
}

function isEditable(contenteditable: string | null): boolean {
  return contenteditable !== null && contenteditable !== 'false' && contenteditable !== 'inherit'
}

function isExcludedByName(element: Element): boolean {
  if (!namedElements.has(element.localName) && !isCustom(element)) return false
  const id = element.getAttribute('id')
  const classes = element.getAttribute('class')
  return (id !== null && excludes(id)) || (classes !== null && excludes(classes))
}

const words = new RegExp(`(?:^|-)(?:${excludedWords.join('|')})(?:-|$)`)
const states = new RegExp(`(?:^|-)(?:${stateWords.join('|')})(?:-|$)`)
const exact = new Set(excludedExactly)

// Pages repeat the same few hundred class lists; a page that makes up new ones must not grow this.
const answers = new Map<string, boolean>()
const mostAnswers = 4000

function excludes(names: string): boolean {
  const known = answers.get(names)
  if (known !== undefined) return known
  if (answers.size >= mostAnswers) answers.clear()
  const answer = inWords(names).split(/\s+/).some(isExcludedName)
  answers.set(names, answer)
  return answer
}

/** `siteHeader__inner` becomes `site-header-inner`. */
function inWords(names: string): string {
  return names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/_+|-{2,}/g, '-')
    .toLowerCase()
}

function isExcludedName(name: string): boolean {
  return exact.has(name) || (words.test(name) && !states.test(name))
}
