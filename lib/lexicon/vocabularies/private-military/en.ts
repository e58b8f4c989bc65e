import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['private guard', 'private bodyguard', 'hired guard'],
    ...['private military contractor', 'private security contractor', 'military contractor'],
    ...['private military company/private military companies', 'private military firm'],
    ...['private military operator', 'armed contractor', 'security contractor'],
    ...['private military specialist', 'private soldier'],
    ...['private security company/private security companies', 'private army specialist'],
    ...['Wagner instructor', 'Wagner specialist', 'Wagner contractor'],
    ...['defence contractor on the ground', 'private security operator'],
    ...['private security consultant', 'private military adviser', 'private military outfit'],
    ...['private military group', 'private military enterprise', 'private military organisation'],
    ...['private military contracting', 'private military agent', 'private warrior'],
    ...['private security group', 'private security provider', 'private security outfit'],
    ...['private security team', 'private security employee', 'private security expert'],
    ...['private security specialist', 'private combat contractor', 'private volunteer'],
    ...['privately hired soldier', 'PMC employee', 'PMC operative', 'military services company'],
    ...['military service provider', 'security services provider', 'security company employee'],
    ...['security provider', 'military security consultant', 'freelancer in uniform'],
    ...['combat contractor', 'war contractor', 'Russian contractor', 'Chinese contractor'],
    ...['Turkish contractor', 'Colombian contractor', 'South African contractor'],
    ...['Syrian contractor', 'Wagner adviser', 'Wagner advisor', 'Wagner trainer'],
    ...['Wagner technician', 'Wagner consultant', 'Wagner employee', 'Wagner operative'],
    ...['Wagner volunteer', 'Africa Corps instructor', 'Africa Corps adviser'],
    ...['Africa Corps specialist', 'PMC', 'private security firm', 'freelance soldier'],
  ],
}
