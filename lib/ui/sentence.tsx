import { type ComponentChildren, Fragment, type VNode } from 'preact'
import { lookUp, type TextKey } from './texts.ts'

/** A text whose `{parts}` are elements, so that words in another language carry their own. */
export function Sentence(props: {
  of: TextKey
  parts: Readonly<Record<string, ComponentChildren>>
}): VNode {
  const pieces = lookUp(props.of).split(/\{(\w+)\}/)
  const children = pieces.map((piece, index) => (index % 2 === 0 ? piece : props.parts[piece]))
  return <Fragment>{children}</Fragment>
}
