/** Stands in the content scripts' own world while a page is being read; pages do not see it. */
export const claimName = 'isReadByFramelight'

/**
 * Claims the page for one reading.
 * @returns false where it is being read already, as after a second click
 */
export function claimPage(): boolean {
  if (Reflect.get(globalThis, claimName) === true) return false
  return Reflect.set(globalThis, claimName, true)
}

/** Lets the page be read again, from the beginning. */
export function releasePage(): void {
  Reflect.deleteProperty(globalThis, claimName)
}
