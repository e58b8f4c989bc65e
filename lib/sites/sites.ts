/** A news site whose pages are read without a click. */
export interface NewsSite {
  /** The registered host, in lower case and without `www`; its subdomains belong to it. */
  readonly host: string
  /** The language (ISO 639-1) that most of its pages are written in, whether we read it or not. */
  readonly lang: 'ar' | 'en' | 'fr' | 'it' | 'ru'
  /** What the outlet calls itself. */
  readonly name: string
}

/** The curated list, by host. */
export const newsSites: readonly NewsSite[] = [
  { host: 'aawsat.com', lang: 'ar', name: 'الشرق الأوسط' },
  { host: 'ahram.org.eg', lang: 'ar', name: 'الأهرام' },
  { host: 'al-akhbar.com', lang: 'ar', name: 'الأخبار' },
  { host: 'alarabiya.net', lang: 'ar', name: 'العربية' },
  { host: 'alaraby.co.uk', lang: 'ar', name: 'العربي الجديد' },
  { host: 'aljazeera.com', lang: 'en', name: 'Al Jazeera' },
  { host: 'aljazeera.net', lang: 'ar', name: 'الجزيرة' },
  { host: 'almasryalyoum.com', lang: 'ar', name: 'المصري اليوم' },
  { host: 'alquds.co.uk', lang: 'ar', name: 'القدس العربي' },
  { host: 'annahar.com', lang: 'ar', name: 'النهار' },
  { host: 'apnews.com', lang: 'en', name: 'AP News' },
  { host: 'asharq.com', lang: 'ar', name: 'الشرق' },
  { host: 'bbc.co.uk', lang: 'en', name: 'BBC' },
  { host: 'bbc.com', lang: 'en', name: 'BBC' },
  { host: 'cnn.com', lang: 'en', name: 'CNN' },
  { host: 'elaph.com', lang: 'ar', name: 'إيلاف' },
  { host: 'formiche.net', lang: 'it', name: 'Formiche' },
  { host: 'france24.com', lang: 'en', name: 'France 24' },
  { host: 'independentarabia.com', lang: 'ar', name: 'اندبندنت عربية' },
  { host: 'nytimes.com', lang: 'en', name: 'The New York Times' },
  { host: 'reuters.com', lang: 'en', name: 'Reuters' },
  { host: 'rt.com', lang: 'en', name: 'RT' },
  { host: 'skynewsarabia.com', lang: 'ar', name: 'سكاي نيوز عربية' },
  { host: 'theguardian.com', lang: 'en', name: 'The Guardian' },
  { host: 'washingtonpost.com', lang: 'en', name: 'The Washington Post' },
]
