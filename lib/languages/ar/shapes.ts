import type { Shape } from '../types.ts'

/** How terms are related in Arabic. The notation: lib/compile/patterns.ts. */
export const shapes: Readonly<Record<string, Shape>> = {
  copula: {
    relation: 'copula',
    patterns: [
      '{target} … <be|be-not> <merely|a-handful>* {label}',
      '<be-not> ~ {target} ~ <merely|a-handful>* {label}',
      '<be> ~ {target} … {label}',
      '{target} ~ <merely> <a-handful>? {label}',
      '{target} <according-to|in-words-of> ~ {label}',
      '{target} … <be|be-not> ~ ، <according-to> ~ ، {label}',
      '{target} <for-them> ~ {label}',
      '<that> ~ {target} … <merely>* {label}',
      '<that-they|not> <merely|a-handful>* {label} … {target}',
      '{label} <not> ~ {target}',
    ],
  },
  'naming-verb': {
    relation: 'naming',
    patterns: [
      '<naming|naming-noun|counted-as> … {target} … {label+ba}',
      '<naming|naming-noun|counted-as> … {label+ba} … {target}',
      '<naming|naming-noun|counted-as> … {target} … <that-they> <merely|a-handful>* {label}',
      '<naming|naming-noun|counted-as> … {target} … {label}',
      '<naming+pronoun> {label} … {target}',
    ],
  },
  apposition: { relation: 'apposition', patterns: ['{target} ، {label}'] },
  'held-at-distance': {
    relation: 'distance',
    patterns: [
      '<distancing-word|as-described|pretext> … {label}',
      '{label} <distancing-adjective>',
    ],
  },
  'we-are-not': { relation: 'copula', patterns: ['<we-are-not> <merely|a-handful>* {label}'] },
  'pronoun-copula': {
    relation: 'copula',
    patterns: ['<that-they|be-not|be> <merely|a-handful>* {label}'],
  },
  'verb-object': {
    relation: 'object',
    patterns: ['{cue} ~ {target}', '{cue} ~ <preposition>? ~ {target}'],
  },
  'noun-of': { relation: 'noun', patterns: ['{cue} {target}'] },
  'owned-by': {
    relation: 'belonging',
    patterns: ['{cue} {actor}', '{cue} ~ {actor}', '{actor} … {cue+pronoun}'],
  },
  'but-rather': {
    relation: 'copula',
    patterns: ['{cue} ~ بل ~ {target}', '{cue} ، بل ~ {target}', '{cue} وإنما ~ {target}'],
  },
  'if-power-went': {
    relation: 'dependence',
    patterns: [
      'لو {cue} ~ {actor} …… {object}',
      '{object} … بمجرد ~ {cue} ~ {actor}',
      '{object} … فور ~ {cue} ~ {actor}',
      '{object} … حين ~ {cue} ~ {actor}',
      '{object} … بعد ~ {cue} ~ {actor}',
      'بمجرد ~ {cue} ~ {actor} …… {object}',
      '{object} … لو {cue} ~ {actor}',
      '{object} … إذا {cue} ~ {actor}',
      'إذا {cue} ~ {actor} …… {object}',
      'إن {cue} ~ {actor} …… {object}',
      'لو ~ {actor} ~ {cue} …… {object}',
    ],
  },
  'ruler-gone': {
    relation: 'dependence',
    patterns: ['{cue} {actor} …… {object}', '{object} … {cue} {actor}'],
  },
  'boiling-in': { relation: 'place', patterns: ['{cue} في ~ {target}', '{cue} تحت ~ {target}'] },
  'merely-called': {
    relation: 'copula',
    patterns: ['<merely> {cue}', '<that-they|be|be-not> <merely>* {cue}'],
  },
  'traces-left': {
    relation: 'object',
    patterns: ['{cue} ~ {target} … {object}', '{target} ~ {cue} ~ {object}'],
  },
  'for-somebody': { relation: 'belonging', patterns: ['{cue} {actor+li}', '{cue} ~ {actor+li}'] },
  'place-next-to-cue': { relation: 'place', patterns: ['{place} {cue}'] },
  'same-clause': { relation: 'clause', patterns: ['{target} … {cue}', '{cue} … {target}'] },
  'cue-before-noun': { relation: 'modifier', patterns: ['{cue} {target}'] },
  'kin-adjective': {
    relation: 'modifier',
    patterns: ['{target} {cue+definite}', '{target} ~ {cue+definite}'],
  },
  'kin-of-common-noun': { relation: 'belonging', patterns: ['{target} {cue}', '{target} ~ {cue}'] },
  'part-of-power': {
    relation: 'belonging',
    patterns: ['{target} … {cue} ~ <preposition> ~ {actor}', '{target} … {cue} ~ {actor}'],
  },
  'counted-as': {
    relation: 'naming',
    patterns: [
      '<naming|counted-as> ~ {target} … {cue+ba}',
      '<naming|counted-as> ~ {target} … <that-they> <merely>? {cue}',
      '{target} … <becoming|be|be-not> … {cue}',
      '<becoming|be|be-not> ~ {target} … {cue}',
      '{target} <merely>? {cue}',
      '{target} … بوصفها ~ {cue}',
      '{target} … باعتبارها ~ {cue}',
    ],
  },
  'shield-against': {
    relation: 'against',
    patterns: ['{cue} … ضد ~ {target}', '{cue} … من ~ {target}', '{cue} على ~ {target}'],
  },
  'kin-predicate': { relation: 'copula', patterns: ['{target} … {cue}'] },
  'on-the-road-of': {
    relation: 'place',
    patterns: [
      'على {cue} {place}',
      'على {cue} ~ {place}',
      'إلى {cue} {place}',
      '<following> {cue} ~ {place}',
    ],
  },
  'repeating-a-place': {
    relation: 'place',
    patterns: ['<repeating> ~ {cue} ~ {place}', '<repeating> … {cue} ~ {place}'],
  },
  'what-a-place-saw': {
    relation: 'place',
    patterns: [
      '<set-beside> ~ {cue} ~ {place}',
      '<set-beside> … {cue} ~ {place}',
      '{cue} ~ {place} ~ <here-and-now>',
      '{cue} … {place} … <here-and-now>',
    ],
  },
  'compared-with': {
    relation: 'place',
    patterns: [
      '{cue} … {place+ba}',
      '{cue} ~ بين … {place}',
      '{cue} … بين … {place}',
      '{cue} … مع ~ {place}',
    ],
  },
  'kept-by': {
    relation: 'dependence',
    patterns: [
      '{target} ~ {cue+pronoun} ~ {actor}',
      '{target} ، <relative> {cue+pronoun} ~ {actor}',
    ],
  },
  'held-elsewhere': {
    relation: 'dependence',
    patterns: ['{object} ~ {cue} ~ {actor}', '{object} … {cue} ~ {actor}'],
  },
  'across-the-border': {
    relation: 'place',
    patterns: [
      '{target} ~ {cue} … {place}',
      '{target} … {cue} … {place}',
      '{cue} ~ {target} … {place}',
    ],
  },
  'reminding-of': { relation: 'place', patterns: ['{cue} ~ {place+ba}', '{cue} {place+ba}'] },
  'place-before-cue': { relation: 'place', patterns: ['{place} … {cue}', '{cue} … {place}'] },
  'likened-to': {
    relation: 'naming',
    patterns: ['<likening> ~ {target} … {label+ba}', '<likening> ~ {target} {label+ba}'],
  },
  'sold-as': {
    relation: 'object',
    patterns: [
      '{cue} … {object} … بوصفه',
      '{cue} … {object} … بوصفها',
      '{cue} … {object} … باعتباره',
      '{cue} … {object} … باعتبارها',
      '{cue} … {object} … على أنه',
      '{cue} … {object} … على أنها',
    ],
  },
  'steered-by': {
    relation: 'dependence',
    patterns: ['{target} … {cue} ~ {actor}', '{cue} {actor} ~ {target}', '{target} {cue} {actor}'],
  },
  'power-offers-clients': {
    relation: 'agent',
    patterns: ['{target} … {label} … {object}'],
  },
  'every-one': {
    relation: 'belonging',
    patterns: ['{label} لكل {target}', '{label} لكل ~ {target}'],
  },
  'power-cue-object': {
    relation: 'agent',
    patterns: ['{actor} … {cue} … {target}', '{cue} ~ {actor} … {target}'],
  },
  'owes-to': {
    relation: 'dependence',
    patterns: [
      '{cue} … {object} … {actor}',
      '{object} … {cue} … {actor}',
      '{cue} … {actor} … {object}',
    ],
  },
  'survival-on': {
    relation: 'dependence',
    patterns: [
      '{object} … {cue} … {actor}',
      '{cue} … {object} … على ~ {actor}',
      '{cue} ~ {object} … {actor}',
    ],
  },
  'without-patron': {
    relation: 'dependence',
    patterns: [
      '{cue} ~ {actor} …… {object}',
      '{object} … {cue} ~ {actor}',
      '{object} …… {cue} ~ {actor}',
    ],
  },
  'puppet-of': {
    relation: 'belonging',
    patterns: [
      '{cue} في يد ~ {actor}',
      '{cue} بيد ~ {actor}',
      '{cue} {actor}',
      '{cue} ~ في ~ {actor}',
      '{cue} بين يدي ~ {actor}',
      '{cue} ~ {actor}',
      '{cue} بأيدي ~ {actor}',
    ],
  },
  'cue-then-place': { relation: 'place', patterns: ['{cue} {place}', '{cue} ~ {place}'] },
  'cue-between': {
    relation: 'against',
    patterns: ['{cue} بين ~ {actor}', '{cue} ~ بين ~ {actor}', '{cue} ~ ضد ~ {actor}'],
  },
  'between-sides': {
    relation: 'against',
    patterns: [
      '{cue} ~ بين ~ {target+definite} … {actor}',
      '{cue} ~ بين ~ {actor} … {target+definite}',
      '{cue} ~ {target+definite} <versus> ~ {actor}',
      '{cue} ~ {actor} <versus> ~ {target+definite}',
      '{cue} {target+definite} {actor}',
    ],
  },
  'side-against-side': {
    relation: 'against',
    patterns: ['{target} ~ <versus> ~ {actor}', '{actor} ~ <versus> ~ {target}'],
  },
  'cue-against': {
    relation: 'against',
    patterns: [
      '{cue} <versus> ~ {target}',
      '{cue} … <versus> ~ {target}',
      '<versus> {cue+ba} {target+li}',
      '{cue} {target+li}',
    ],
  },
  'cue-to': {
    relation: 'object',
    patterns: ['{cue} {target}', '{cue} ~ {target}', '{cue} ~ عن ~ {target}'],
  },
  'feared-spread': {
    relation: 'fear',
    patterns: [
      '<fearing|preventing> … {target} … {cue}',
      '<fearing|preventing> … {cue} … {target}',
    ],
  },
  'cue-of-place': {
    relation: 'place',
    patterns: ['{cue} {place}', '{cue} ~ {place}', '{cue} ~ من {place}', '{cue} ~ عن {place}'],
  },
  'cue-with-place': { relation: 'place', patterns: ['{cue} … {place}'] },
  'cue-on-place': { relation: 'place', patterns: ['{cue} ~ <preposition> ~ {place}'] },
  'image-of': {
    relation: 'belonging',
    patterns: ['{label} {target}', '{label} ~ {target+li}', '{label} ~ <to> ~ {target}'],
  },
  becoming: {
    relation: 'becoming',
    patterns: [
      '{target} … <becoming> … {label}',
      '<becoming> ~ {target} … {label}',
      '<becoming> ~ {target} <role> {label}',
      '{target} <be>? {label}',
      '{label} {target}',
    ],
  },
  'named-as': {
    relation: 'naming',
    patterns: [
      '<naming|naming-noun|counted-as> ~ {target} … {label+ba}',
      '<naming|naming-noun|counted-as> ~ {target} … <that-they> <merely>* ~ {label}',
      '<naming|naming-noun|counted-as> ~ {target} ~ {label}',
      '{target} … <be> ~ {label}',
      '{target} <merely>* {label}',
      '{target} <according-to> ~ {label}',
    ],
  },
  'verb-and-object': { relation: 'object', patterns: ['{cue} ~ {target}'] },
  'object-after-min': { relation: 'noun', patterns: ['{cue} … من ~ {target}'] },
  'passive-subject': {
    relation: 'passive',
    patterns: ['{target} … <that> ~ {cue}', '{target} {cue}'],
  },
  'order-to-act': {
    relation: 'order',
    patterns: [
      '{cue} … {object+ba}',
      '{cue} ~ {object}',
      '{cue} … <that> {object}',
      '{cue} في {object}',
      '{cue} على {object}',
      '{object} … بما ~ <preposition>? {cue}',
      '{object} <according-to> {cue}',
      '{object} بموجب {cue}',
    ],
  },
  'refused-object': {
    relation: 'object',
    patterns: ['{cue} ~ {target}', '{cue} ~ <preposition>? ~ {target}'],
  },
  'refused-subject': { relation: 'passive', patterns: ['{target} … {cue}'] },
  'agent-act-object': {
    relation: 'agent',
    patterns: [
      '{actor} ~ {cue} ~ {target}',
      '{actor} ~ {cue} <preposition> ~ {target}',
      '{actor} ~ <relative> ~ {cue} ~ <preposition>? ~ {target}',
      '{actor} <preposition> ~ {cue} ~ <preposition>? ~ {target}',
      '{actor} ~ <be|be-not> ~ {cue} ~ <preposition>? ~ {target}',
    ],
  },
  'object-act-agent': {
    relation: 'agent',
    patterns: [
      '{target} ~ {cue} ~ {actor}',
      '{target} ~ {cue} ~ <preposition> ~ {actor}',
      '{target} <preposition> ~ {cue} ~ <preposition>? ~ {actor}',
      '{target} ~ <relative> ~ {cue} ~ <preposition>? ~ {actor}',
      '{target} ~ <be|be-not|that-they> ~ {cue} ~ <preposition>? ~ {actor}',
    ],
  },
  'verb-agent-object': {
    relation: 'agent',
    patterns: [
      '{cue} ~ {actor} ~ {target}',
      '{cue} ~ {actor} ~ <preposition> ~ {target}',
      '{cue} <preposition> ~ {actor} ~ <preposition>? ~ {target}',
    ],
  },
  'verb-object-agent': {
    relation: 'agent',
    patterns: ['{cue} ~ {target} ~ {actor}', '{cue} ~ {target} ~ <preposition> ~ {actor}'],
  },
  coordination: {
    relation: 'coordination',
    patterns: [
      '{target} {label+and}',
      '{label} {target+and}',
      '{target} ~ <preposition> {label+and}',
      '{label} ~ {target+and}',
    ],
  },
  'close-coordination': {
    relation: 'coordination',
    patterns: ['{target} {label+and}', '{label} {target+and}'],
  },
  'verb-subject': {
    relation: 'agent',
    patterns: [
      '{cue} {target}',
      '{cue} موجة ~ {target}',
      '{cue} موجات ~ {target}',
      '{cue} ~ {target}',
    ],
  },
  'verb-subject-object': {
    relation: 'agent',
    patterns: [
      '{cue} {target} ~ {object}',
      '{cue} ~ {target} ~ {object}',
      '{cue} {target} … {object}',
    ],
  },
  'agent-act-thing': {
    relation: 'agent',
    patterns: [
      '{target} ~ {cue} {object}',
      '{target} {cue} ~ {object}',
      '{cue} {target} ~ {object}',
    ],
  },
  'subject-verb-object': { relation: 'agent', patterns: ['{target} … {cue} … {object}'] },
  attribute: {
    relation: 'modifier',
    patterns: ['{target} {label}', '{target+definite} ~ {label+definite}'],
  },
  predicate: { relation: 'copula', patterns: ['{target} ~ {label}'] },
  'label-of-target': { relation: 'part', patterns: ['{label} {target}', '{label} من ~ {target}'] },
  'subject-complement': { relation: 'copula', patterns: ['{target} … {label}'] },
  'subject-complement-cue': { relation: 'copula', patterns: ['{target} … {cue}'] },
  'act-on-object': { relation: 'object', patterns: ['{cue} ~ {object}', '{cue} … {object}'] },
  'teller-of': { relation: 'belonging', patterns: ['{cue} {actor}', '{cue} ~ {actor+li}'] },
  'diverted-from': {
    relation: 'diversion',
    patterns: ['{cue} ~ {object} … <from>', '{cue} ~ {object} ~ <from>'],
  },
  'purpose-of-force': {
    relation: 'purpose',
    patterns: [
      '{target} … {cue+li}',
      '{target} … <purpose> {cue}',
      '{target} {cue}',
      '{cue+li} … {target}',
      '<pretext> ~ {cue} … {target}',
      'باسم {cue} … {target}',
      '<justifying> … {target} … {cue+ba}',
      '{target} … <pretext> ~ {cue}',
    ],
  },
  'between-two': {
    relation: 'against',
    patterns: ['{cue} ~ بين ~ {actor} … {target}', '{cue} ~ بين ~ {target} … {actor}'],
  },
  'subject-then-verb': {
    relation: 'agent',
    patterns: ['{target} ~ {cue}', '{target} <preposition> ~ {cue}', '{target} ~ <be> ~ {cue}'],
  },
  'verb-and-noun': {
    relation: 'object',
    patterns: ['{cue} ~ {target}', '{cue} ~ <preposition> ~ {target}'],
  },
  'modified-by': {
    relation: 'modifier',
    patterns: ['{target} {label}', '{target} <more> {label}', '{target} ~ {label}'],
  },
  'on-object': { relation: 'object', patterns: ['{cue} ~ على ~ {target}'] },
  'verb-then-label': { relation: 'object', patterns: ['{cue} … {label}'] },
  'part-denied': {
    relation: 'agent',
    patterns: ['<denial> {object} ~ {cue} ~ {target}', '<denial> {object} … في {cue} ~ {target}'],
  },
  'got-from': {
    relation: 'agent',
    patterns: [
      '{cue} ~ {object} ~ <preposition> ~ {actor}',
      '{cue} {object} … من {actor}',
      '{cue} {object} في ~ {actor}',
    ],
  },
  'cue-then-object': { relation: 'clause', patterns: ['{cue} …… {object}'] },
  'ordered-to': {
    relation: 'order',
    patterns: [
      '{cue} … {object+ba}',
      '{cue} … <that> {object}',
      '{cue} {object}',
      '{cue} … بضرورة {object}',
    ],
  },
  'seized-by': {
    relation: 'agent',
    patterns: ['{cue} ~ {actor} {target}', '{actor} ~ {cue} {target}', '{cue} {target} ~ {actor}'],
  },
  'pay-from': { relation: 'agent', patterns: ['{cue} من {actor}', '{cue} ~ من {actor}'] },
  'place-then-cue': { relation: 'place', patterns: ['{place} {cue}', '{place} ~ {cue}'] },
  'those-there': { relation: 'object', patterns: ['{cue} هؤلاء', '{cue} أولئك'] },
  'asked-for': { relation: 'order', patterns: ['{cue} ~ {object+ba}'] },
  'label-of-a-place': { relation: 'belonging', patterns: ['{label} {place}'] },
  'turned-into': {
    relation: 'becoming',
    patterns: ['{cue} {target} إلى ~ {place}', '{target} ~ {cue} إلى ~ {place}'],
  },
  'part-of-it': { relation: 'belonging', patterns: ['{target} … {cue} {actor}'] },
  'label-then-cue': { relation: 'agent', patterns: ['{label} ~ {cue}', '{label} … {cue}'] },
  'accused-of-acts': {
    relation: 'charging',
    patterns: [
      '<charging> … {target} … {cue+ba} ~ {object}',
      '<charging> … {target} … {cue+ba} … {object}',
      '{target} … <charge> {cue} ~ {object}',
    ],
  },
  'storming-a-place': {
    relation: 'object',
    patterns: ['{label} ~ <storming> ~ {object}', '<storming> ~ {label} ~ {object}'],
  },
  accompanied: {
    relation: 'coordination',
    patterns: [
      '{target} <with-them> ~ {label}',
      '{target} <with-them> ~ من ~ {label}',
      '{target} ~ <with-them> ~ {label}',
      '{label} ~ <with-them> ~ {target}',
    ],
  },
  'label-among': {
    relation: 'part',
    patterns: [
      '{label} بين ~ {target}',
      '<no-existence> بين ~ {target} ~ {label}',
      '<that|existence> بين ~ {target} ~ {label}',
      '<be-not|be> ~ بين ~ {target} ~ {label}',
      '{label} ~ بين ~ {target}',
      'خلو ~ {target} من ~ {label}',
      'خلت ~ {target} من ~ {label}',
      '{label} وسط ~ {target}',
      '{label} داخل ~ {target}',
      '{target} ~ {label} بينهم',
      '{target} ~ {label} في صفوفهم',
    ],
  },
  called: {
    relation: 'naming',
    patterns: [
      '<naming|naming-noun|counted-as> … {target} … {label+ba}',
      '<naming|naming-noun|counted-as> ~ {label+ba} ~ {target}',
      '<naming|naming-noun|counted-as> … {target} … <that-they> <merely|a-handful>* {label}',
      '<naming|naming-noun|counted-as> … {target} {label}',
      '<naming+pronoun> {label} … {target}',
      '<naming|naming-noun> … {target} … على <list-of> ~ {label}',
      '<naming|naming-noun|counted-as> … {target} … ب {label}',
      '<naming|naming-noun> … {target} ، {label}',
      '{target} … <naming+pronoun> ~ {label+ba}',
      '{target} <naming+pronoun> ~ {label}',
      '{target} ~ <naming+pronoun> ~ {label}',
      '{target} <relative> <naming|calling> ~ {label}',
      '{target} <relative> <naming|calling> ~ {label+ba}',
      '<naming|naming-noun|counted-as> … {target} <crowd-adjective> {label}',
      '{target} … <caption> : {label}',
      '{target} … <be-not> … ولا {label}',
    ],
  },
  'label-after': {
    relation: 'modifier',
    patterns: ['{target} {label}', '<making-up> {label} … من ~ {target}'],
  },
  'charged-with': {
    relation: 'charging',
    patterns: [
      '<charging> … {target} … {label+ba}',
      '<charging> … {target} … <charge> {label}',
      '{target} … <charge> {label}',
      '<naming|naming-noun> … {target} ~ على <list-of> {label}',
      '{target} على <list-of> {label}',
      '<naming|naming-noun> … {target} … {label+ba}',
    ],
  },
  'force-against': { relation: 'object', patterns: ['<force-on> ~ {label}'] },
  'image-of-object': { relation: 'belonging', patterns: ['{label} {object}'] },
  'imperative-in-quotes': {
    relation: 'command',
    patterns: ['^ " {cue}', '^ « {cue}', '^ “ {cue}', ': " {cue}', ': « {cue}', ': “ {cue}'],
  },
  'superlative-of': {
    relation: 'modifier',
    patterns: ['<more> {target} {label}', '<more> ~ {target} {label}', '{target} <more> {label}'],
  },
  'marching-crowd': {
    relation: 'crowd',
    patterns: [
      '{label} <relative> … {target}',
      '{label} {target}',
      '{target} {label} ~ <to> ~ <public-place>',
      '{target} {label} ~ في ~ <public-place>',
    ],
  },
  'close-copula': {
    relation: 'copula',
    patterns: [
      '{target} ~ <be|be-not|not> <merely>* ~ {label}',
      '<be|be-not> ~ {target} ~ {label}',
      '<that> ~ {target} ~ {label}',
      '{target} <preposition> ~ <be|be-not|not> ~ {label}',
    ],
  },
  'in-one-clause': {
    relation: 'clause',
    patterns: ['{target} … {cue}', '{cue} … {target}'],
  },
  'label-and-target-in-clause': {
    relation: 'clause',
    patterns: ['{target} … {label}', '{label} … {target}'],
  },
  'cue-and-actor-in-clause': {
    relation: 'clause',
    patterns: ['{actor} … {cue}', '{cue} … {actor}'],
  },
  'cue-and-object-in-clause': {
    relation: 'clause',
    patterns: ['{object} … {cue}', '{cue} … {object}'],
  },
  'cue-and-place-in-clause': {
    relation: 'clause',
    patterns: ['{place} … {cue}', '{cue} … {place}'],
  },
  'target-cue-in-sentence': {
    relation: 'clause',
    patterns: ['{target} …… {cue}', '{cue} …… {target}'],
  },
  'actor-cue-in-sentence': {
    relation: 'clause',
    patterns: ['{actor} …… {cue}', '{cue} …… {actor}'],
  },
  'object-cue-in-sentence': {
    relation: 'clause',
    patterns: ['{object} …… {cue}', '{cue} …… {object}'],
  },
  'actor-cue-target-in-clause': {
    relation: 'clause',
    patterns: [
      '{actor} … {cue} … {target}',
      '{actor} … {target} … {cue}',
      '{cue} … {actor} … {target}',
      '{cue} … {target} … {actor}',
      '{target} … {actor} … {cue}',
      '{target} … {cue} … {actor}',
    ],
  },
  'actor-cue-object-in-clause': {
    relation: 'clause',
    patterns: [
      '{actor} … {cue} … {object}',
      '{actor} … {object} … {cue}',
      '{cue} … {actor} … {object}',
      '{cue} … {object} … {actor}',
      '{object} … {actor} … {cue}',
      '{object} … {cue} … {actor}',
    ],
  },
  'actor-cue-object-in-sentence': {
    relation: 'clause',
    patterns: [
      '{actor} …… {cue} …… {object}',
      '{actor} …… {object} …… {cue}',
      '{cue} …… {actor} …… {object}',
      '{cue} …… {object} …… {actor}',
      '{object} …… {actor} …… {cue}',
      '{object} …… {cue} …… {actor}',
    ],
  },
  'agent-of-power': {
    relation: 'belonging',
    patterns: [
      '{label} {actor}',
      '{label} <worked-by> ~ {actor}',
      '{label} ~ <worked-by> ~ {actor}',
      '{label} <worked-by> من {actor}',
      '{label} ~ <worked-by> من {actor}',
      '{label} في يد ~ {actor}',
      '{label} بيد ~ {actor}',
      '{label} لدى ~ {actor}',
      '{label} عند ~ {actor}',
      '{label} من {actor}',
    ],
  },
  'cue-before-actor': { relation: 'agent', patterns: ['{cue} {actor}'] },
  'acts-on-them': {
    relation: 'object',
    patterns: ['{actor} {cue+pronoun}', '{cue+pronoun} {actor}'],
  },
  'other-than-place': {
    relation: 'copula',
    patterns: ['{target} <be-not> {place}', '<be-not> {target} {place}'],
  },
  'yard-of-power': {
    relation: 'belonging',
    patterns: ['{cue} {actor} {label}', '{cue} ~ {actor} ~ {label}'],
  },
  'accused-power': {
    relation: 'charging',
    patterns: [
      '<naming|charging> … {object} … {cue+ba} ~ {target}',
      '<charging> ~ {object} ~ <blame> ~ {cue} ~ {target}',
      '<blaming> ~ {object} ~ <blame> ~ {cue} ~ {target}',
      '<blaming> ~ {object} ~ <blame> <preposition> {cue} ~ {target}',
      '<blaming> … <blame> على ~ {object} في {cue} ~ {target}',
      '<blaming> … <blame> على ~ {object} … {cue+ba} ~ {target}',
      '{object} … <by-way-of> {cue} ~ {target}',
      '<charging> … {object} … {cue+ba} … <by-way-of> ~ {target}',
    ],
  },
  'door-shut': {
    relation: 'object',
    patterns: ['{cue} … {object} ~ {target}', '{object} ~ {target} ~ {cue}'],
  },
  'charge-of': {
    relation: 'charging',
    patterns: [
      '<naming|naming-noun|charge> ~ {label}',
      '<charging> … {label+ba}',
      '<charging> … <charge> ~ {label}',
    ],
  },
  'with-pronoun': {
    relation: 'object',
    patterns: ['{cue+pronoun}'],
  },
  'cue-right-before-object': {
    relation: 'object',
    patterns: ['{cue} {object}', '{cue} ~ {object}'],
  },
  'tied-to': {
    relation: 'agent',
    patterns: [
      '{target} ~ {cue} ~ {actor}',
      '{target} ~ <preposition> {cue} ~ {actor}',
      '{cue} {target} ~ <preposition>? ~ {actor}',
      '{target} ~ {cue} ~ <preposition> ~ {actor}',
      '{target} ~ <preposition> ~ {cue} ~ <preposition>? ~ {actor}',
      '{target} <that-they> ~ <preposition>? ~ {cue} ~ {actor}',
    ],
  },
  'name-given': {
    relation: 'naming',
    patterns: [
      '<naming|naming-noun|counted-as> …… {label+ba}',
      '<naming|naming-noun|counted-as> …… <that-they> <merely|a-handful>* {label}',
      '<naming+pronoun> {label}',
      '<naming|naming-noun> … {label}',
      '<distancing-word|as-described> … {label}',
    ],
  },
  'label-among-them': {
    relation: 'part',
    patterns: ['{label} … <among-them>', '<among-them> {label}'],
  },
  'cue-then-target': {
    relation: 'object',
    patterns: ['{cue} ~ {target}', '{cue} … {target}'],
  },
  'cue-with-label': {
    relation: 'modifier',
    patterns: ['{cue} {label}', '{cue} ~ {label}'],
  },
  'subject-passive': {
    relation: 'passive',
    patterns: [
      '{target} ~ <relative> … {cue}',
      '{target} … <that> … {cue}',
      '<that> ~ {target} … {cue}',
    ],
  },
  'done-to-it-by': {
    relation: 'passive',
    patterns: [
      '{target} … <done> {cue+pronoun} ~ {actor}',
      '{target} … <done> {cue+pronoun} ~ <preposition> ~ {actor}',
      '{target} ~ <relative> <done> {cue+pronoun} ~ {actor}',
      '<done> {cue} {target} ~ {actor}',
      '<done> {cue} {target} ~ <preposition> ~ {actor}',
      '{cue} {target} ~ <preposition> {actor}',
      '{cue+pronoun} ~ <preposition> {actor} … {target}',
    ],
  },
  'part-of-somebody-in': {
    relation: 'agent',
    patterns: [
      '{cue} ~ {actor} في ~ {target}',
      '{cue} ~ {actor} وراء ~ {target}',
      '{cue} ~ {actor} خلف ~ {target}',
      '{cue} ~ {actor} عن ~ {target}',
      '{cue} ~ {actor+li} في ~ {target}',
      '{actor} ~ {cue} في ~ {target}',
      '{actor} … <to-them> {cue} في ~ {target}',
      '{actor} … <to-them> {cue} ~ في ~ {target}',
      '<no> {cue} ~ {actor} في ~ {target}',
    ],
  },
  'with-somebodys-help': {
    relation: 'agent',
    patterns: ['{target} … {cue} {actor}', '{target} … {cue} ~ {actor}'],
  },
  'plot-of': {
    relation: 'agent',
    patterns: [
      '<naming|charging> … {actor} … {cue+ba}',
      '<naming|charging> … {actor} … {cue}',
      '{cue} {actor}',
      '{cue} ~ من {actor}',
      '{cue} … من قبل {actor}',
      '{cue} … {actor} وراءها',
      '{cue} ~ <leading+pronoun> ~ {actor}',
      '{cue} … ، <be> {actor}',
    ],
  },
  'accused-of-serving': {
    relation: 'charging',
    patterns: [
      '<naming|charging> … {target} … {cue+ba} ~ {actor}',
      '<naming|charging> … {target} … <that-they> {cue} ~ {actor}',
      '<naming+pronoun> … {cue+ba} ~ {actor} … {target}',
      '<that> ~ {target} ~ {cue} ~ {actor}',
    ],
  },
  'they-are-charged': {
    relation: 'charging',
    patterns: ['<naming+pronoun> … {label+ba}', '<charging+pronoun> … {label+ba}'],
  },
  'verb-must-object': { relation: 'order', patterns: ['{cue} {object}', '{cue} ~ {object}'] },
  'repeated-again': {
    relation: 'becoming',
    patterns: [
      '<repeating> {cue}',
      '<repeating> <pointing> {cue}',
      '<repeating> مثل <pointing> {cue}',
    ],
  },
  'cue-then-back': { relation: 'object', patterns: ['{cue} … {object}', '{object} … {cue}'] },
  'which-it-acted-on': {
    relation: 'agent',
    patterns: ['{target} <relative> {cue+pronoun}', '{target} ~ <relative> {cue+pronoun}'],
  },
  'purpose-further-on': {
    relation: 'purpose',
    patterns: [
      '{target} … في {cue}',
      '{target} … <purpose> ~ {cue}',
      '{target} … <relative> ~ {cue}',
      '<pretext> ~ {cue} …… {target}',
      '{target} …… {cue+li}',
      '<purpose> {cue} … {target}',
    ],
  },
  'cue-for-target': {
    relation: 'against',
    patterns: ['{cue} {target+li}', '{cue} ~ {target+li}', '{cue} ~ <preposition> ~ {target+li}'],
  },
  'cue-between-target': {
    relation: 'against',
    patterns: ['{cue} بين ~ {target}', '{cue} ~ بين ~ {target}'],
  },
  'object-cue-actor': {
    relation: 'dependence',
    patterns: [
      '{object} … {cue} … {actor}',
      '{cue} ~ {object} … {actor}',
      '{cue} … {actor} … {object}',
    ],
  },
  'label-of-the-crowd': {
    relation: 'part',
    patterns: [
      '{label} <belonging-to> ~ {target}',
      '{label} من ~ {target}',
      '{label} في صفوف ~ {target}',
    ],
  },
  'blamed-for': {
    relation: 'charging',
    patterns: [
      '<blaming> … <blame> على ~ {actor} … في ~ {target}',
      '<blaming> … <blame> على ~ {actor} … عن ~ {target}',
      '<blaming> … <blame> ~ {target} على ~ {actor}',
      '<blaming> … <blame> في ~ {target} على ~ {actor}',
      '<blaming> … {actor} … <blame> ~ {target}',
      '{actor} ~ <bearing> ~ <blame> ~ {target}',
      '<bearing> ~ {actor} ~ <blame> ~ {target}',
    ],
  },
  'actor-then-cue': { relation: 'agent', patterns: ['{actor} {cue}', '{actor} ~ {cue}'] },
  'spark-of': {
    relation: 'belonging',
    patterns: [
      '{cue} {target}',
      '{cue} ~ {target+li}',
      '{cue} ~ <relative> … {target}',
      '{cue} ~ <to> ~ {target}',
      '{cue} … <done-by-it> ~ {target}',
    ],
  },
  'at-a-place': {
    relation: 'place',
    patterns: ['{cue} في {actor}', '{cue} ~ في {actor}', '{cue} … في {actor}', '{cue} من {actor}'],
  },
}
