import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { buildCatalogue } from '@/figures/catalogue';
import { FigureRows } from '@/pages/parts/FigureRows';
import { NamedList } from '@/pages/parts/NamedList';
import { PageLink } from '@/pages/parts/PageLink';
import { Prose } from '@/pages/parts/Prose';
import { usePage } from '@/pages/parts/pageContext';
import { searchQuery } from '@/sources/queries';
import styles from './IndicatorsPage.module.css';
import { Search } from './Search';

/** Every indicator by field, with its present value; fields without figures list what the source names. */
export function IndicatorsPage() {
  const { figures, filters } = usePage();
  const { campaign, messages } = figures;
  const words = messages.pages.indicators;
  const [isWanted, setWanted] = useState(false);
  // How things are spelt is a file of its own, for those who search.
  const spellings = useQuery({ ...searchQuery(), enabled: isWanted || filters.q !== '' });
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p className={styles.lede} data-count={campaign.indicators.length}>
        {words.lede(String(campaign.indicators.length))}
      </p>
      <Search spellings={spellings} onWanted={() => setWanted(true)} />
      {filters.q === '' && <Sections />}
    </>
  );
}

function Sections() {
  const { figures } = usePage();
  const { messages } = figures;
  const words = messages.pages.indicators;
  const sections = useMemo(() => buildCatalogue(figures), [figures]);
  return sections.map((section) => (
    <section key={section.id} id={section.id} className={styles.section}>
      <h2>
        <PageLink to={{ page: 'category', id: section.id }} className={styles.title}>
          {section.title}
        </PageLink>
      </h2>
      <p className={styles.summary}>
        <Prose text={section.summary} />
      </p>
      {section.indicators.length === 0 && section.named.length > 0 && <p className={styles.none}>{words.noFigures}</p>}
      {section.indicators.length > 0 && <FigureRows figures={section.indicators} />}
      {section.namedLater > 0 && (
        <p className={styles.none} data-count={section.namedLater}>
          {messages.days.namedLater(section.namedLater)}
        </p>
      )}
      {section.named.length > 0 && (
        <details className={styles.named} open={section.indicators.length === 0}>
          <summary data-count={section.named.length}>
            {words.named} · {section.named.length}
          </summary>
          <NamedList items={section.named} withField={false} />
        </details>
      )}
    </section>
  ));
}
