/**
 * A change of a page, as plain data that a generator can make and shrink. `at` and `to` choose among
 * the elements (or text nodes) that are there, those of open shadow trees and frames included,
 * whatever their number.
 */
export type PageChange =
  | { readonly do: 'insert'; readonly at: number; readonly place: Place; readonly html: string }
  | { readonly do: 'move'; readonly at: number; readonly to: number; readonly place: Place }
  | { readonly do: 'remove'; readonly at: number }
  | { readonly do: 'write'; readonly at: number; readonly text: string }
  | { readonly do: 'set'; readonly at: number; readonly name: string; readonly value: string }
  | { readonly do: 'unset'; readonly at: number; readonly name: string }
  | { readonly do: 'attach'; readonly html: string }
  /** Takes an element out of the page and keeps it. */
  | { readonly do: 'detach'; readonly at: number }
  /** Puts the element that was kept last back elsewhere, with something more in it. */
  | { readonly do: 'return'; readonly at: number; readonly place: Place; readonly html: string }
  | { readonly do: 'style'; readonly css: string }
  /** What a page that loads nothing does when a link is followed. */
  | { readonly do: 'travel'; readonly html: string }
  /** A frame goes to another document, loads its own again, or is written into by a script. */
  | {
      readonly do: 'navigate'
      readonly at: number
      readonly how: 'elsewhere' | 'again' | 'written'
      readonly html: string
    }

export const places = ['beforebegin', 'afterbegin', 'beforeend', 'afterend'] as const
export type Place = (typeof places)[number]

/** Does the change to this page; one that cannot be done there is let be. */
export function applyChange(change: PageChange): void {
  if (change.do === 'write') {
    const node = pick(textNodes(), change.at)
    if (node !== undefined) node.data = change.text
    return
  }
  if (change.do === 'navigate') {
    const frame = pick(framesIn(elements()), change.at)
    if (frame !== undefined) navigate(frame, change)
    return
  }
  if (change.do === 'attach' || change.do === 'style' || change.do === 'travel') {
    changeWhole(change)
    return
  }
  const element = pick(elements(), change.at)
  if (element === undefined) return
  if (change.do === 'insert') element.insertAdjacentHTML(change.place, change.html)
  else if (change.do === 'set') element.setAttribute(change.name, change.value)
  else if (change.do === 'unset') element.removeAttribute(change.name)
  else if (change.do === 'remove') element.remove()
  else if (change.do === 'detach') detach(element)
  else if (change.do === 'return') giveBack(element, change.place, change.html)
  else move(element, pick(elements(), change.to), change.place)
}

function changeWhole(change: Extract<PageChange, { do: 'attach' | 'style' | 'travel' }>): void {
  if (change.do === 'style') {
    document.head.appendChild(document.createElement('style')).textContent = change.css
  } else if (change.do === 'attach') {
    const host = document.body.appendChild(document.createElement('section'))
    host.attachShadow({ mode: 'open' }).innerHTML = change.html
  } else {
    history.pushState(null, '')
    const main = document.createElement('main')
    main.innerHTML = change.html
    document.body.replaceChildren(main)
  }
}

function navigate(
  frame: HTMLIFrameElement,
  { how, html }: Extract<PageChange, { do: 'navigate' }>,
): void {
  const { contentWindow, contentDocument } = frame
  if (how === 'elsewhere') frame.srcdoc = html
  else if (how === 'again') contentWindow?.location.reload()
  else {
    contentDocument?.open()
    contentDocument?.write(html)
    contentDocument?.close()
  }
}

const kept: Element[] = []

function detach(element: Element): void {
  element.remove()
  kept.push(element)
}

function giveBack(beside: Element, place: Place, html: string): void {
  const element = kept.pop()
  if (element === undefined) return
  element.insertAdjacentHTML('beforeend', html)
  move(element, beside, place)
}

function move(element: Element, target: Element | undefined, place: Place): void {
  if (target === undefined || containsComposed(element, target)) return
  target.insertAdjacentElement(place, element)
}

function containsComposed(element: Element, target: Element): boolean {
  for (let node: Node | null = target; node !== null; ) {
    if (node === element) return true
    if (isShadowRoot(node)) node = node.host
    else node = isDocument(node) ? (node.defaultView?.frameElement ?? null) : node.parentNode
  }
  return false
}

function pick<T>(from: readonly T[], index: number): T | undefined {
  return from[index % from.length]
}

type Root = Document | Element | ShadowRoot

// Nodes of a frame have constructors of their own.
const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11
const isDocument = (node: Node): node is Document => node.nodeType === 9

/** The body of a document and all that is shown within it: shadow trees and frames. */
export function trees(root: Root = document.body): Root[] {
  const elements = [...root.querySelectorAll('*')]
  const shadow = elements.flatMap(({ shadowRoot }) => shadowRoot ?? [])
  const frames = framesIn(elements).flatMap(({ contentDocument }) => contentDocument?.body ?? [])
  return [root, ...[...shadow, ...frames].flatMap((one) => trees(one))]
}

function framesIn(elements: readonly Element[]): HTMLIFrameElement[] {
  return elements.filter((one): one is HTMLIFrameElement => one.localName === 'iframe')
}

/** True if every frame shows all of a document; one that is on its way may still come. */
export function areFramesLoaded(): boolean {
  return framesIn(elements()).every(isLoaded)
}

/** Before its own document a frame has an empty one, which counts as loaded. */
function isLoaded({ contentDocument, srcdoc }: HTMLIFrameElement): boolean {
  if (contentDocument === null) return true
  const isOwn = srcdoc === '' || contentDocument.URL === 'about:srcdoc'
  return isOwn && contentDocument.readyState === 'complete'
}

function elements(): Element[] {
  return trees().flatMap((tree) => [...tree.querySelectorAll('*')])
}

function textNodes(): Text[] {
  return trees().flatMap((tree) => {
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT)
    const nodes: Text[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      nodes.push(node as Text)
    }
    return nodes
  })
}
