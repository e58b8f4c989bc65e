import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['take part in/took part in/taken part in/taking part in'],
    ...['marshal', 'guide', 'whip up', 'stoke', 'foment', 'seize control of'],
    ...['take control of/took control of/taken control of', 'drive/drove/driven', 'egg on'],
    ...['finance', 'provoke', 'inflame', 'pull the strings of', 'set the tone of'],
    ...['call the shots at', 'hold sway over', 'spearhead', 'engineer', 'sponsor'],
    ...['supply', 'train', 'kidnap', 'appropriate', 'usurp', 'poison'],
    ...['radicalise', 'radicalize', 'turn violent', 'pervert', 'corrupt'],
    ...['fan the flames of', 'ally themselves with'],
    ...['throw in their lot with/threw in their lot with'],
    ...['make common cause with/made common cause with', 'rub shoulders with'],
    ...['lead astray', 'stir up', 'agitate among', 'recruit among', 'prod', 'shepherd'],
    ...['call the tune at', 'act as cover for', 'serve as cover for', 'provide cover for'],
    ...['give cover to/gave cover to', 'shelter', 'harbour', 'harbor', 'protect'],
    ...['arm themselves for', 'fire on police from'],

    ...['fuel', 'run/ran/running', 'mastermind', 'coordinate', 'co-ordinate', 'march beside'],
    ...['march shoulder to shoulder with', 'march side by side with'],
    ...['stand alongside/stood alongside', 'walk among', 'be behind', 'join', 'join in'],
    ...['join up with', 'steer', 'manipulate', 'orchestrate'],
    ...['take over/took over/taken over/taking over'],
    ...['take advantage of/took advantage of/taken advantage of/taking advantage of'],
    ...['capitalise on', 'capitalize on', 'use', 'lead/led/leading', 'direct', 'command'],
    ...['control', 'dominate', 'instigate', 'incite', 'stand behind/stood behind/standing behind'],
    ...['ride/rode/ridden/riding', 'assist', 'aid', 'bankroll', 'arm', 'team up with', 'ally with'],
    ...['link to', 'move among', 'incite violence at', 'incite violence in', 'abuse', 'work with'],
    ...['work alongside', 'work hand in hand with', 'march with', 'march alongside'],
    ...['fight alongside', 'side with'],
  ],
  fixed: [...['had joined', 'have joined', 'has joined', 'had gone along with'], 'behind'],
}
