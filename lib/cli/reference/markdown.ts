/** Text as it stands, whatever Markdown would make of it. */
export function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#]/g, '\\$&')
}

export function bold(text: string): string {
  return `**${plain(text)}**`
}

export function italic(text: string): string {
  return `*${plain(text)}*`
}

/** `text` is Markdown already. */
export function link(text: string, target: string): string {
  return `[${text}](${target})`
}

/** The anchor that renderers give to a heading of small letters, digits and hyphens. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')
}

/** An id as words: `naming-verb` is read "naming verb". */
export function asWords(id: string): string {
  return id.replaceAll('-', ' ')
}

/** `a, b or c`; the pieces are Markdown already. */
export function oneOf(pieces: readonly string[]): string {
  const last = pieces.at(-1) ?? ''
  return pieces.length < 2 ? last : `${pieces.slice(0, -1).join(', ')} or ${last}`
}

/** Blocks of Markdown, an empty line between them. */
export function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}
