import type { ReactNode } from 'react';
import type { Indicator } from '@/domain/campaign';
import type { NumberFigure } from '@/figures/figure';
import { PageLink } from '@/pages/parts/PageLink';
import { Prose } from '@/pages/parts/Prose';
import { usePage } from '@/pages/parts/pageContext';
import { DatedText } from '@/ui/DatedText';
import styles from './IndicatorFacts.module.css';

interface IndicatorFactsProps {
  readonly indicator: Indicator;
  readonly figure: NumberFigure;
}

/** What the trace card says, in the page itself: readable without JavaScript and in print. */
export function IndicatorFacts({ indicator, figure }: IndicatorFactsProps) {
  const { figures } = usePage();
  const { campaign, locale, messages } = figures;
  const words = messages.pages.indicator;
  const { trace } = figure;
  const related = campaign.indicators.filter(({ id }) => indicator.related.includes(id));
  const owners = campaign.assignments.filter(
    ({ subject, subjectId }) => subject === 'indicator' && subjectId === indicator.id,
  );
  return (
    <dl className={styles.facts}>
      <Fact term={messages.shell.trace.value}>
        <b>{figure.value === null ? trace.value : <Said figure={figure} />}</b>
        {trace.qualifier !== '' && (
          <span className={styles.note} data-rule="precision">
            {trace.qualifier}
          </span>
        )}
      </Fact>
      <Fact term={words.scope}>{trace.scope}</Fact>
      <Fact term={words.source}>
        {trace.sourceUrl === null ? trace.sourceTitle : <a href={trace.sourceUrl}>{trace.sourceTitle}</a>}
        {trace.paragraph !== null && (
          <span className={styles.note} data-ref="paragraph">
            {trace.paragraph}
          </span>
        )}
      </Fact>
      <Fact term={words.date}>
        <DatedText text={trace.date} />
      </Fact>
      {trace.denominator !== null && (
        <Fact term={words.denominator}>
          <Prose text={indicator.denominatorNote[locale]} />
        </Fact>
      )}
      {trace.caution !== null && (
        <Fact term={words.caution}>
          <Prose text={indicator.caution[locale]} />
        </Fact>
      )}
      {owners.length > 0 && (
        <Fact term={words.owner}>
          {owners.map(({ department, role }) => (
            <span key={department} className={styles.owner}>
              {campaign.departments.find(({ id }) => id === department)?.name[locale]} {words.ownerRole[role]}
            </span>
          ))}
        </Fact>
      )}
      {related.length > 0 && (
        <Fact term={words.related}>
          {related.map(({ id, title }) => (
            <PageLink key={id} to={{ page: 'indicator', id }} className={styles.related}>
              {title[locale]}
            </PageLink>
          ))}
        </Fact>
      )}
    </dl>
  );
}

/** The number in full, as one run of text. */
function Said({ figure }: { readonly figure: NumberFigure }) {
  return (
    <data value={figure.value ?? ''} data-figure={figure.figureId}>
      {figure.trace.value}
    </data>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
