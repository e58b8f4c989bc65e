import * as v from 'valibot'

/** Stands where letters are turned around, so that a reader sees that they are. */
const turned = '⇄'

/** A word joiner: shows nothing and turns nothing. */
const nothing = '\u2060'

/**
 * Words of a page as a view may show them. Whoever controls the direction of letters (Unicode Annex
 * 9, "Trojan source") can let a match seem to say something else: overrides are shown, embeddings
 * and isolates have no effect; the marks that ordinary Arabic needs stay. Each unit stays one unit,
 * so that offsets hold.
 */
export const pageWords = v.pipe(
  v.string(),
  v.transform((words) =>
    words.replace(/[\u202D\u202E]/g, turned).replace(/[\u202A-\u202C\u2066-\u2069]/g, nothing),
  ),
)
