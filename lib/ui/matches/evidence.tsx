import type { ComponentChildren, VNode } from 'preact'
import type { CatalogueFrame } from '../../lexicon/catalogue.ts'
import type { MatchReport } from '../../messages/report.ts'
import { PageText, Quoted } from '../page-text.tsx'
import { Sentence } from '../sentence.tsx'
import { numberText, type TextKey, text, textLanguage } from '../texts.ts'

/** Everything that made the match, so that a reader can judge it. */
export function Evidence(props: { match: MatchReport; frame: CatalogueFrame | undefined }): VNode {
  const { match, frame } = props
  const language = textLanguage()
  return (
    <dl class="evidence">
      {frame && <Row name="match.what">{frame.what[language]}</Row>}
      {frame && <Row name="match.why">{frame.why[language]}</Row>}
      <Row name="match.terms">
        <Terms match={match} />
      </Row>
      <Row name="match.shape">
        {text(match.relation ? `shape.${match.relation}` : 'match.alone')}
      </Row>
      <VoiceSign match={match} />
      <Row name="match.rule">
        <Sentence
          of="match.ruleName"
          parts={{
            frame: frame?.name[language] ?? match.frame,
            rule: <code dir="ltr">{match.rule}</code>,
          }}
        />
      </Row>
      <Row name="match.source">
        <ArticleSource source={match.source} />
      </Row>
    </dl>
  )
}

function Row(props: { name: TextKey; children: ComponentChildren }): VNode {
  return (
    <div>
      <dt>{text(props.name)}</dt>
      <dd>{props.children}</dd>
    </div>
  )
}

function Terms({ match }: { match: MatchReport }): VNode {
  return (
    <ul class="terms">
      {match.terms.map((term) => (
        <li key={`${term.role} ${term.start}`}>
          <b>
            <PageText lang={match.lang}>{term.text}</PageText>
          </b>{' '}
          <span class="quiet">{text(`role.${term.role}`)}</span>
        </li>
      ))}
    </ul>
  )
}

/** Marks stand in the page's own words; other words are put into ours. */
const signs = {
  words: { Words: Quoted, of: 'match.voiceSign' },
  'quotation-marks': { Words: PageText, of: 'match.voiceMarks' },
} as const

function VoiceSign({ match }: { match: MatchReport }): VNode | null {
  if (match.voiceCue === undefined) return null
  const { by, text: words } = match.voiceCue
  const { Words, of } = signs[by]
  const cue = <Words lang={match.lang}>{words}</Words>
  return (
    <Row name="match.voice">
      <Sentence of={of} parts={{ cue }} />
    </Row>
  )
}

/** Where the rule comes from. The article is in Arabic, whatever the page is. */
function ArticleSource({ source }: { source: MatchReport['source'] }): VNode {
  const paragraph = numberText(source.paragraph)
  const phrase = (
    <bdi lang="ar" dir="rtl">
      «{source.phrase}»
    </bdi>
  )
  return (
    <>
      <Sentence of="match.sourceText" parts={{ paragraph, phrase }} />{' '}
      <span class="quiet">{text(`relation.${source.relation}`)}</span>
    </>
  )
}
