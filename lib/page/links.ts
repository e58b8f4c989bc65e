/**
 * True for a link to another page. An anchor (`<a name>`) is a place to go to, and may hold half a
 * page; a link to a place in the same page is part of it, like the key points of a live blog.
 */
export function isLink(element: Element): boolean {
  if (element.localName !== 'a') return false
  const address = element.getAttribute('href')
  if (address === null) return !element.hasAttribute('name') && !element.hasAttribute('id')
  return address === '#' || !address.startsWith('#')
}
