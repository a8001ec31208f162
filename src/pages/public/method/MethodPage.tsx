import { useMemo } from 'react';
import { useRouter } from 'wouter';
import { listTowns } from '@/domain/lookup';
import { isAnotherDay } from '@/figures/context';
import { buildQualifiers, buildThresholds, listByRole } from '@/figures/method';
import { buildUnknowns } from '@/figures/unknowns';
import type { MethodWords } from '@/messages/method';
import { DemoSwitch } from '@/pages/parts/DemoSwitch';
import { PageLink } from '@/pages/parts/PageLink';
import { Prose } from '@/pages/parts/Prose';
import { usePage } from '@/pages/parts/pageContext';
import { Traced } from '@/pages/parts/Traced';
import { UnknownList } from '@/pages/parts/UnknownList';
import { BasisMeanings } from './BasisMeanings';
import { Contents } from './Contents';
import styles from './MethodPage.module.css';
import { MissingMeanings } from './MissingMeanings';
import { MethodWordsProvider } from './methodWords';
import { ReleaseFacts } from './ReleaseFacts';
import { RowCounts } from './RowCounts';
import { Rules } from './Rules';
import { Section } from './Section';
import { SourceList } from './SourceList';

/** Where the numbers come from, by which rules they are shown, and what is not known. */
export function MethodPage({ words }: { readonly words: MethodWords }) {
  const { figures, hasDemo, filters } = usePage();
  const { base } = useRouter();
  const { campaign, messages, locale } = figures;
  const qualifiers = useMemo(() => buildQualifiers(figures), [figures]);
  const unknowns = useMemo(() => buildUnknowns(figures), [figures]);
  const hasTowns = listTowns(campaign).length > 0;
  return (
    <MethodWordsProvider value={words}>
      <h1 tabIndex={-1}>{messages.method.title}</h1>
      <p className={styles.lede}>{words.lede}</p>
      <Contents
        parts={[
          ['sources', words.sources],
          ['unknowns', words.unknowns],
          ['basis', words.basis],
          ['qualifiers', words.qualifiers],
          ['rules', words.rules],
          ['missing', words.missing],
          ['thresholds', words.thresholds],
          ...(hasDemo ? [['demo', words.demo] as const] : []),
          ['counts', words.counts],
          ['download', words.download],
        ]}
      />
      <Section id="release" title={words.glance}>
        <ReleaseFacts />
      </Section>
      <Section id="sources" title={words.sources}>
        <SourceList />
      </Section>
      <Section id="unknowns" title={isAnotherDay(figures) ? messages.days.unknowns : words.unknowns}>
        {unknowns.length === 0 ? (
          <p className={styles.note}>{words.unknownsNone}</p>
        ) : (
          <UnknownList unknowns={unknowns} />
        )}
      </Section>
      <Section id="basis" title={words.basis} note={words.basisNote}>
        <BasisMeanings />
      </Section>
      <Section id="qualifiers" title={words.qualifiers} note={words.qualifiersNote}>
        <dl className={styles.terms}>
          {qualifiers.map(({ qualifier, meaning, sample }) => (
            <div key={qualifier} className={styles.term}>
              <dt>{sample === null ? meaning : <Traced figure={sample} size="row" named />}</dt>
              {sample !== null && <dd data-rule="precision">{meaning}</dd>}
            </div>
          ))}
        </dl>
      </Section>
      <Section id="rules" title={words.rules}>
        <Rules
          hidden={hasTowns ? [] : ['smallNumbers']}
          examples={{
            ranks: { lead: words.ranksAre, items: listByRole(figures, 'rank') },
            labels: { lead: words.labelsAre, items: listByRole(figures, 'label') },
          }}
        />
      </Section>
      <Section id="missing" title={words.missing} note={words.missingNote}>
        <MissingMeanings />
      </Section>
      <Section id="thresholds" title={words.thresholds} note={words.thresholdsNote}>
        <ul className={styles.points}>
          {buildThresholds(figures, words).map((text) => (
            <li key={text} data-rule="threshold">
              {text}
            </li>
          ))}
        </ul>
      </Section>
      {hasDemo && (
        <Section id="demo" title={words.demo} note={words.demoText}>
          {filters.demo && campaign.demo !== null && (
            <p>
              <Prose text={campaign.demo.note[locale]} />
            </p>
          )}
          <DemoSwitch />
        </Section>
      )}
      <Section id="counts" title={words.counts} note={words.countsNote}>
        <RowCounts />
      </Section>
      <Section id="download" title={words.download} note={words.downloadText}>
        <p>
          {/* Outside the app: the browser itself opens or saves it. */}
          <a className={styles.download} href={`${base}/api/v1/${campaign.info.id}/manifest.json`}>
            {words.downloadLink}
          </a>
        </p>
        <p>
          <PageLink to={{ page: 'indicators' }} className={styles.download}>
            {messages.pages.indicators.title}
          </PageLink>
        </p>
      </Section>
    </MethodWordsProvider>
  );
}
