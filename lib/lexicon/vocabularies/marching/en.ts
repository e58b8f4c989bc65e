import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: ['protest', 'demonstrate', 'march', 'rally', 'picket', 'gather', 'assemble', 'chant'],
  fixed: [
    ...['holding the square', 'held the square', 'seized the square', 'filled the avenue'],
    ...['filled the avenues', 'lay siege to', 'laid siege to'],
    ...['claiming to speak for the opposition', 'hung a banner', 'hung banners'],
    ...['stood with placards', 'sat down in the road', 'lay down in the road'],
    ...['chained themselves', 'glued themselves', 'refusing to clear', 'disturb the peace'],
    ...['disturbed the peace', 'shut down the city', 'shut the city down'],
    ...['paralysed the city', 'set up barricades', 'set up roadblocks', 'built barricades'],
    ...['put up barricades', 'walked through the city', 'burned their passports'],
    ...['burned draft cards', 'blocked traffic', 'stopped traffic', 'blocked the port'],
    ...['closed the port', 'closed the road', 'closed the highway', 'the march'],
    ...['the marches', 'the rally', 'the rallies', 'the sit-in', 'the protest'],
    ...['the protests', 'the demonstrations', 'the strike', 'the strikes'],
    ...["the squatters' banner"],

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
