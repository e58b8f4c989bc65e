/** The bytes of a base64 text (RFC 4648, section 4), by the browser's own decoder where it has one. */
export function bytesOf(encoded: string): Uint8Array<ArrayBuffer> {
  const decode: unknown = Reflect.get(Uint8Array, 'fromBase64')
  if (typeof decode === 'function') {
    const bytes: unknown = decode.call(Uint8Array, encoded)
    if (bytes instanceof Uint8Array && bytes.buffer instanceof ArrayBuffer) {
      return new Uint8Array(bytes.buffer)
    }
  }
  // Chromium before 140.
  return Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0))
}
