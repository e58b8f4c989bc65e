import type { ComponentChildren, VNode } from 'preact'
import type { LanguageCode } from '../lexicon/types.ts'

/** Words of the page inside a text of ours: in their own language and direction, kept apart. */
export function PageText(props: { lang: LanguageCode; children: ComponentChildren }): VNode {
  return <bdi lang={props.lang}>{props.children}</bdi>
}

/** The marks of a language, opening and closing. */
export const quotationMarks: Readonly<Record<LanguageCode, readonly [string, string]>> = {
  ar: ['«', '»'],
  en: ['“', '”'],
}

/** The same between the quotation marks of the words' own language. */
export function Quoted(props: { lang: LanguageCode; children: ComponentChildren }): VNode {
  const [open, close] = quotationMarks[props.lang]
  return (
    <bdi lang={props.lang}>
      {open}
      {props.children}
      {close}
    </bdi>
  )
}
