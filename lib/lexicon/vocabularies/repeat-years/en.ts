import { combined } from '../../combined.ts'
import { famousYears } from '../../famous-years.ts'
import type { WordList } from '../../types.ts'

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

export const en: WordList = {
  fixed: [
    ...famousYears,
    ...['1970', '1997', '1998', '2000'],
    ...combined(months, [
      ...['1905', '1917', '1953', '1956', '1968', '1973', '1976', '1979', '1980', '1981', '1986'],
      ...['1988', '1989', '1990', '1991', '1993', '1998', '2000', '2003', '2004', '2005', '2007'],
      ...['2009', '2010', '2011', '2013', '2014', '2015', '2016', '2017', '2018', '2019', '2020'],
      ...['2021', '2022', '2023', '2024', '2025'],
    ]),
  ],
}
