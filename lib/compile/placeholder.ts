import { catalogueOf } from '../lexicon/catalogue.ts'
import { languageCodes } from '../lexicon/types.ts'

/** Stands in until the lexicon compiles: empty tables and an empty catalogue, as package files. */
export function packageAssets(): { relativeDest: string; contents: string }[] {
  return [
    ...languageCodes.map((lang) => ({
      relativeDest: `tables/${lang}.json`,
      contents: JSON.stringify({ lang }),
    })),
    { relativeDest: 'catalogue.json', contents: JSON.stringify(catalogueOf([])) },
  ]
}
