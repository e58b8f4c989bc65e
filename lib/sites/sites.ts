import { arabicSites } from './news/ar.ts'
import { englishSites } from './news/en.ts'
import { frenchSites } from './news/fr.ts'
import { italianSites } from './news/it.ts'
import { russianSites } from './news/ru.ts'

/** A news outlet and where it stands on the web. */
export interface Outlet {
  /** The host in lower case and without `www`; its subdomains belong to it. */
  readonly host: string
  /** What the outlet calls itself, in its own language; the country beside it where several do. */
  readonly name: string
}

/** A news site whose pages are read without a click. */
export interface NewsSite extends Outlet {
  /** The language (ISO 639-1) that most of its pages are written in, whether we read it or not. */
  readonly lang: SiteLanguage
}

type SiteLanguage = keyof typeof outlets

const outlets = {
  ar: arabicSites,
  en: englishSites,
  fr: frenchSites,
  it: italianSites,
  ru: russianSites,
} as const

/**
 * The curated list, language by language. It is settled before the first release: a host that is
 * added later switches the extension off until the reader agrees again.
 */
export const newsSites: readonly NewsSite[] = [
  ...sitesIn('ar'),
  ...sitesIn('en'),
  ...sitesIn('fr'),
  ...sitesIn('it'),
  ...sitesIn('ru'),
]

function sitesIn(lang: SiteLanguage): NewsSite[] {
  return outlets[lang].map((outlet) => ({ ...outlet, lang }))
}
