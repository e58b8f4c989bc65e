import { isMasked } from './nodes.ts'

/**
 * How an element takes part in running text:
 * - `block`: its text stands apart from what is around it;
 * - `inline`: its text runs on in the sentence around it;
 * - `apart`: inline, but its words do not grow together with their neighbours (footnote marks);
 * - `quote`, `break`: `<q>` and `<br>`;
 * - `silent`: never shown or no part of the sentence; the words on both sides join;
 * - `object`: shown but no prose; parts the words on both sides;
 * - `border`: no prose, and it ends the run of text.
 */
export type ElementKind =
  | 'block'
  | 'inline'
  | 'apart'
  | 'quote'
  | 'break'
  | 'silent'
  | 'object'
  | 'border'

/** Elements by kind. What is not named here is inline, as browsers show unknown elements. */
const elementsByKind: Readonly<Record<Exclude<ElementKind, 'inline'>, string>> = {
  block:
    'html body main article section div p h1 h2 h3 h4 h5 h6 hgroup header footer aside address ' +
    'blockquote center details summary dialog dir dl dt dd fieldset figure figcaption form legend ' +
    'li ol ul menu search table caption thead tbody tfoot tr td th hr marquee frameset noframes',
  apart: 'sup sub',
  quote: 'q',
  break: 'br',
  // `slot`: what it shows stands in the light tree and is read there.
  silent:
    'head title meta link base script style noscript template slot rt rp datalist param source ' +
    'track area map wbr',
  object:
    'img picture svg math canvas video audio iframe frame object embed applet input button select ' +
    'option optgroup label textarea output progress meter code kbd samp var',
  border: 'nav pre listing xmp plaintext',
}

const kinds: ReadonlyMap<string, ElementKind> = new Map(
  (Object.keys(elementsByKind) as Exclude<ElementKind, 'inline'>[]).flatMap((kind) =>
    elementsByKind[kind].split(' ').map((name) => [name, kind] as const),
  ),
)

/** Blocks that hold a sentence or a headline, so that a custom element within is part of it. */
const sentenceElements = new Set('p h1 h2 h3 h4 h5 h6 dt figcaption caption summary'.split(' '))

/** The kind of an element by its name; attributes are not looked at. */
export function kindOf(element: Element): ElementKind {
  if (isMasked(element)) return 'border'
  const name = element.localName
  const kind = kinds.get(name)
  if (kind === 'border' && isWholeText(element)) return 'block'
  if (kind !== undefined) return kind
  return name.includes('-') && !isWithinSentence(element) ? 'block' : 'inline'
}

/** Browsers show a document without markup, whatever its text, in one `<pre>`. */
function isWholeText({ localName, ownerDocument }: Element): boolean {
  return localName === 'pre' && ownerDocument.contentType === 'text/plain'
}

/** Custom elements are mostly components with text of their own, unless they stand in a sentence. */
function isWithinSentence(custom: Element): boolean {
  for (let parent = custom.parentElement; parent !== null; parent = parent.parentElement) {
    if (isMasked(parent)) return false
    const name = parent.localName
    if (sentenceElements.has(name)) return true
    if (!name.includes('-')) return !kinds.has(name)
  }
  return false
}

/** True for `x-name`: elements that may get a shadow root long after they were read. */
export function isCustom(element: Element): boolean {
  return element.localName.includes('-')
}

/** True for a headline or a sentence: never a menu, whatever links it is made of. */
export function isSentenceElement(element: Element): boolean {
  return sentenceElements.has(element.localName)
}
