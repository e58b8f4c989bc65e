import { combined } from '../../combined.ts'
import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...combined(
      ['piloted', 'remote-controlled', 'puppeteered', 'teleguided', 'captained'],
      [
        ...['from Moscow', 'from the Kremlin', 'from Tehran', 'from Beijing', 'from Ankara'],
        ...['from Riyadh', 'from Washington', 'from Paris', 'from Abu Dhabi', 'from Kigali'],
        ...['from afar', 'from abroad', 'from across the border'],
      ],
    ),
    ...combined(
      ['managed', 'run', 'ruled', 'governed', 'controlled', 'dictated', 'steered'],
      ['from Moscow', 'from the Kremlin', 'from Tehran', 'from Beijing'],
    ),
    ...['at the end of a string', 'on the end of a string', 'on the end of a leash'],
    ...['strings lead to', 'strings led to', 'strings run to', 'strings ran to'],
    ...['strings are held in', 'strings are worked in', 'strings were pulled in'],
    ...['by remote control', 'leash that leads to', 'leash held in'],
    ...['strings are pulled from', 'strings are pulled in', 'whose strings are'],
    ...['holds the strings', 'held the strings', 'hold the strings', 'holding the strings'],
    ...['at the end of a leash', 'pulls its strings', 'pulls his strings'],
    ...['pulls the strings', 'pulling the strings', 'pull the strings', 'pulled the strings'],
    ...['on a short leash', 'on a tight leash', 'on a leash', 'remote-controlled from'],
    ...['governed from afar', 'pulls all the strings', 'pulling all the strings'],
    ...['who pulls the strings', 'held on a leash', 'kept on a leash', 'keeps on a leash'],
    ...['keep on a leash', 'kept on a short leash', 'keeps on a short leash'],
    ...['tighten the leash', 'tightened the leash', 'loosen the leash'],
    ...['run by remote control', 'ruled by remote control', 'governed by remote control'],
    ...['steered by remote control', 'by remote control from', 'ruled from abroad'],
    ...['governed from abroad'],
  ],
}
