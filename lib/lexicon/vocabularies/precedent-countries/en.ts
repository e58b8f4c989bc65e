import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['Cairo', 'Tehran', 'Tunis', 'Rangoon', 'Yangon', 'Beijing', 'Damascus', 'Homs', 'Kabul'],
    ...['Saigon', 'Baghdad', 'Mosul', 'Belgrade', 'Bucharest', 'Gdansk', 'Warsaw', 'East Berlin'],
    ...['Santiago', 'Istanbul', 'Gezi', 'Tbilisi', 'Bishkek', 'Almaty', 'Tripoli', 'Khartoum'],
    ...['Darfur', 'Mogadishu', 'Kigali', 'Sanaa', 'Manama', 'Bahrain', 'Nicaragua', 'Managua'],
    ...['Caracas', 'Dhaka', 'Colombo', 'Kathmandu', 'Mariupol', 'Fallujah', 'Donetsk', 'Luhansk'],
    ...['Abkhazia', 'South Ossetia', 'Vilnius', 'Riga', 'Lhasa', 'Jakarta', 'Manila', 'Argentina'],
    ...['Burkina Faso', 'Niger', 'Ethiopia', 'Tigray', 'Nagorno-Karabakh', 'Romania', 'Poland'],
    ...['Philippines', 'Cambodia', 'Angola', 'Korea', 'Dien Bien Phu', 'Budapest', 'Sarajevo'],
    ...['Minsk', 'Kyiv', 'Kiev', 'Prague', 'Benghazi', 'Munich', 'Zhanaozen', 'Deraa'],
    ...['Stalingrad', 'Suez', 'Syria', 'Libya', 'Iraq', 'Yemen', 'Ukraine', 'Georgia', 'Belarus'],
    ...['Afghanistan', 'Vietnam', 'Somalia', 'Yugoslavia', 'Egypt', 'Tunisia', 'Venezuela'],
    ...['Hong Kong', 'Myanmar', 'Iran', 'Sudan', 'Lebanon', 'Hungary', 'Czechoslovakia', 'Rwanda'],
    ...['Chechnya', 'Cuba', 'North Korea', 'Zimbabwe', 'Mali', 'Bosnia', 'Kosovo', 'Kazakhstan'],
    ...['Crimea', 'Donbas', 'Aleppo', 'Grozny', 'Tibet', 'Xinjiang', 'Sri Lanka', 'Bangladesh'],
    ...['Nepal', 'Haiti', 'Chile', 'Algeria', 'Burma', 'Armenia', 'Kyrgyzstan', 'Palestine'],
    ...['Gaza', 'Moldova', 'Zanzibar', 'Turkey', 'Serbia', 'Slovakia', 'Bulgaria', 'Lithuania'],
    ...['Estonia', 'Tajikistan', 'Andijan', 'Uzbekistan', 'Turkmenistan', 'Pakistan'],
    ...['Saudi Arabia', 'Honduras', 'Guatemala', 'Colombia', 'Bolivia', 'Panama', 'Grenada'],
    ...['Dominican Republic', 'Congo', 'Ivory Coast', 'Liberia', 'Sierra Leone'],
    ...['Central African Republic', 'Guinea', 'Togo', 'Gabon', 'Biafra', 'Katanga', 'Uganda'],
    ...['Mozambique', 'Indonesia', 'East Timor', 'Thailand', 'Kashmir', 'Punjab'],
    ...['Northern Ireland', 'Ulster', 'Belfast', 'Petrograd', 'Leningrad', 'Odessa', 'Kharkiv'],
    ...['Transnistria', 'Chad', 'Eritrea', 'Balkan', 'Weimar Republic', 'Soviet Union', 'USSR'],
  ],
}
