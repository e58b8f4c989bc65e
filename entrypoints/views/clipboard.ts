/** Puts a text into the clipboard, at the reader's click; false where the browser refused. */
export async function writeToClipboard(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words)
    return true
  } catch {
    return false
  }
}
