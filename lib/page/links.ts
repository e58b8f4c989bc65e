import { addressOf, documentOf, withoutFragment } from './documents.ts'

/**
 * True for a link to another page. An anchor (`<a name>`) is a place to go to, and may hold half a
 * page; a link to a place in the same page is part of it, like the key points of a live blog.
 */
export function isLink(element: Element): boolean {
  if (element.localName !== 'a') return false
  const address = element.getAttribute('href')
  if (address === null) return !element.hasAttribute('name') && !element.hasAttribute('id')
  return address === '#' || !(address.startsWith('#') || leadsToSamePage(element, address))
}

/** As the entries of a live blog are linked: by the page's own address and a place in it. */
function leadsToSamePage(element: Element, address: string): boolean {
  if (!address.includes('#')) return false
  const page = addressOf(documentOf(element))
  return (
    URL.canParse(address, page) &&
    withoutFragment(new URL(address, page).href) === withoutFragment(page)
  )
}
