import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['depend', 'hinge', 'rely/relied/relying', 'lean/leant/leaning', 'survive', 'subsist'],
    ...['live', 'cling', 'hang/hung/hanging', 'draw its life from', 'draw their strength from'],
    ...['derive its power from', 'owe everything', 'exist only through', 'exist only by'],
    ...['breathe through', 'stand or fall with', 'be sustained by', 'run on/ran on', 'bind to'],
  ],
  fixed: [
    ...['contingent', 'conditional', 'hostage to', 'conditioned'],
    ...['beholden', 'subsists', 'tethered', 'dependent', 'reliant', 'at the mercy', 'dependant'],
    ...['bound hand and foot', 'wholly dependent', 'totally dependent', 'utterly dependent'],
    ...['completely dependent', 'entirely dependent', 'heavily dependent', 'totally reliant'],
    ...['utterly reliant', 'wholly reliant', 'entirely reliant', 'existentially dependent'],
    ...['in the hands', 'in the palm', 'in the pocket', 'in the debt', 'under the protection'],
    ...['under the wing', 'under the umbrella', 'hangs by a thread', 'shackled'],
    ...['tied hand and foot', 'on life support', 'thanks to the support', 'dependence', 'reliance'],
  ],
}
