/** Interfaces and the methods of theirs that write into a document, a style sheet or the window. */
const writingMethods: Readonly<Record<string, string>> = {
  Node: 'appendChild insertBefore removeChild replaceChild normalize',
  Element:
    'append prepend replaceChildren before after replaceWith remove moveBefore attachShadow ' +
    'insertAdjacentElement insertAdjacentHTML insertAdjacentText setHTML setHTMLUnsafe ' +
    'setAttribute setAttributeNS setAttributeNode setAttributeNodeNS toggleAttribute ' +
    'removeAttribute removeAttributeNS removeAttributeNode requestFullscreen',
  HTMLElement: 'focus blur click showPopover hidePopover togglePopover',
  CharacterData: 'appendData insertData deleteData replaceData before after replaceWith remove',
  Text: 'splitText',
  DocumentType: 'before after replaceWith remove',
  Document: 'append prepend replaceChildren write writeln open close execCommand adoptNode',
  DocumentFragment: 'append prepend replaceChildren moveBefore',
  ShadowRoot: 'setHTML setHTMLUnsafe',
  Range: 'insertNode surroundContents deleteContents extractContents',
  Selection: 'addRange removeAllRanges removeRange collapse extend selectAllChildren modify',
  DOMTokenList: 'add remove toggle replace',
  NamedNodeMap: 'setNamedItem setNamedItemNS removeNamedItem removeNamedItemNS',
  CSSStyleDeclaration: 'setProperty removeProperty',
  CSSStyleSheet: 'insertRule deleteRule addRule removeRule replace replaceSync',
  History: 'pushState replaceState back forward go',
  Storage: 'setItem removeItem clear',
}

/** Interfaces besides `Node` and all that follow from it whose setters write. */
const writingSetters = 'Attr DOMTokenList CSSStyleDeclaration CSSRule StyleSheet ShadowRoot'

/** Methods that ask something of the network. */
const networkMethods: Readonly<Record<string, string>> = {
  XMLHttpRequest: 'open send',
  Navigator: 'sendBeacon',
}
const networkFunctions = ['fetch', 'WebSocket', 'EventSource', 'Image', 'WebTransport']

/** Told of every call, by the name of what was called. */
type OnCall = (name: string) => void

/** Tells of every writing call from this world; the calls are done all the same. */
export function recordWrites(onCall: OnCall): void {
  for (const [owner, names] of Object.entries(writingMethods)) {
    for (const name of names.split(' ')) wrapMethod(owner, name, onCall)
  }
  const others = writingSetters.split(' ').map(prototypeOf)
  for (const owner of Object.getOwnPropertyNames(window)) {
    const prototype = prototypeOf(owner)
    if (prototype === undefined) continue
    if (prototype instanceof Node || prototype === Node.prototype || others.includes(prototype)) {
      wrapSetters(owner, prototype, onCall)
    }
  }
}

/** Tells of everything from this world that would make a request. */
export function recordNetwork(onCall: OnCall): void {
  for (const [owner, names] of Object.entries(networkMethods)) {
    for (const name of names.split(' ')) wrapMethod(owner, name, onCall)
  }
  for (const name of networkFunctions) {
    const original: unknown = Reflect.get(globalThis, name)
    if (typeof original !== 'function') continue
    const report = {
      apply: (target: typeof original, self: unknown, given: unknown[]): unknown => {
        onCall(name)
        return Reflect.apply(target, self, given)
      },
      construct: (target: typeof original, given: unknown[]): object => {
        onCall(name)
        return Reflect.construct(target, given)
      },
    }
    Reflect.set(globalThis, name, new Proxy(original, report))
  }
}

function prototypeOf(owner: string): object | undefined {
  const made: unknown = Reflect.get(window, owner)
  if (typeof made !== 'function') return undefined
  const prototype: unknown = Reflect.get(made, 'prototype')
  return typeof prototype === 'object' && prototype !== null ? prototype : undefined
}

function wrapMethod(owner: string, name: string, onCall: OnCall): void {
  const prototype = prototypeOf(owner)
  if (prototype === undefined) return
  const described = Reflect.getOwnPropertyDescriptor(prototype, name)
  const original: unknown = described?.value
  if (typeof original !== 'function') return
  Object.defineProperty(prototype, name, {
    ...described,
    value: function (this: unknown, ...given: unknown[]): unknown {
      onCall(`${owner}.${name}`)
      return Reflect.apply(original, this, given)
    },
  })
}

function wrapSetters(owner: string, prototype: object, onCall: OnCall): void {
  for (const name of Object.getOwnPropertyNames(prototype)) {
    const described = Reflect.getOwnPropertyDescriptor(prototype, name)
    const original = described?.set
    if (original === undefined) continue
    Object.defineProperty(prototype, name, {
      ...described,
      set(this: unknown, value: unknown) {
        onCall(`${owner}.${name} =`)
        Reflect.apply(original, this, [value])
      },
    })
  }
}
