import htmlEncodingSniffer from 'html-encoding-sniffer'

/** Bytes as they come from a file or a pipe. */
export type Bytes = AsyncIterable<Uint8Array>

/** True for a label of the Encoding Standard, such as `utf-8` or `windows-1256`. */
export function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label)
    return true
  } catch {
    return false
  }
}

/**
 * A plain text, chunk by chunk: in the encoding of its byte order mark, else in the one that was
 * named, else in UTF-8.
 */
export async function* decodeText(bytes: Bytes, named = 'utf-8'): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  for await (const chunk of bytes) {
    decoder ??= new TextDecoder(markedEncoding(chunk) ?? named)
    yield decoder.decode(chunk, { stream: true })
  }
  if (decoder) yield decoder.decode()
}

/** An HTML document, in the encoding that a browser would take, or UTF-8 where none is declared. */
export async function decodeHtml(bytes: Bytes, named: string | undefined): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  const whole = Buffer.concat(chunks)
  const encoding = htmlEncodingSniffer(whole, {
    defaultEncoding: 'UTF-8',
    ...(named !== undefined && { transportLayerEncodingLabel: named }),
  })
  return new TextDecoder(encoding).decode(whole)
}

function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}
