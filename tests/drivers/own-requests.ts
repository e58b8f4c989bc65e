/** Services of the browsers themselves, which they ask with and without an extension. */
const services = /\/\/[\w.-]*\.(google|googleapis|gvt1|mozilla)\.(com|net|org)\b/

/** The address of a request as the page server lists it; of an encrypted one, its host. */
export function requestedAddress(request: string): string {
  const [method, address = ''] = request.split(' ')
  return method === 'CONNECT' ? `https://${address}` : address
}

/** True if no page and no extension asked, but the browser for itself. */
export function isOfTheBrowser(request: string): boolean {
  return services.test(requestedAddress(request))
}
