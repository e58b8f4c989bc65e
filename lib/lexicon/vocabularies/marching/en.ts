import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: ['protest', 'demonstrate', 'march', 'rally', 'picket', 'gather', 'assemble', 'chant'],
  fixed: [
    ...['walked off the job', 'downed tools', 'walked out', 'on strike', 'stopped work'],
    ...['camped in the square', 'camped outside', 'rallied outside', 'in the square'],
    ...['joined the march', 'joined the protest', 'joined the rally', 'blocked roads'],
    ...['took part in the protest', 'took part in the rally', 'stormed parliament'],
    ...['surrounded parliament', 'took to the streets', 'take to the streets'],
    ...['taken to the streets', 'attempted to block', 'attempt to block', 'occupied the square'],
    ...['occupied the main square', 'occupied the university', 'occupied the faculty'],
    ...['occupied the roundabout', 'occupying the square', 'occupy the square', 'blocked the road'],
    ...['blocked the highway', 'blocked the roads', 'block the road', 'blocked the bridge'],
    ...['waved placards', 'waved flags', 'held placards', 'pitched tents'],
    ...['stood outside parliament', 'filled the square', 'filled the streets', 'went on strike'],
  ],
}
