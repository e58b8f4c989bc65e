/** What the address of a page ends with where its first highlight is waited for. */
export const waitsForHighlight = '#first-highlight'
