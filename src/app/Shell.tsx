import type { ReactNode } from 'react';
import { hasChronicle, hasProcess } from '@/domain/lookup';
import { listArticles } from '@/figures/overview';
import { DemoSwitch } from '@/pages/parts/DemoSwitch';
import { usePage } from '@/pages/parts/pageContext';
import { BasisSwatch } from '@/ui/BasisSwatch';
import { Appearance } from './Appearance';
import { DayStrip } from './DayStrip';
import { Header } from './Header';
import type { Location, Route } from './paths';
import styles from './Shell.module.css';
import { workspaceLinks } from './workspaceLinks';

interface ShellProps {
  readonly location: Location;
  /** All readings of the day are here. */
  readonly isWhole: boolean;
  readonly children: ReactNode;
}

/** What stands around every page: head, the day and the key of textures, foot. */
export function Shell({ location, isWhole, children }: ShellProps) {
  const { figures, filters, hasDemo, release, edition } = usePage();
  const { campaign, locale, messages } = figures;
  const { shell } = messages;
  const hasTowns = campaign.places.some((place) => place.level === 'town');
  const links: { route: Route; label: string }[] = [
    { route: { page: 'overview' }, label: shell.navOverview },
    { route: { page: 'indicators' }, label: shell.navIndicators },
    ...(hasTowns ? [{ route: { page: 'towns' } as const, label: shell.navTowns }] : []),
    ...(hasProcess(campaign) ? [{ route: { page: 'how' } as const, label: messages.process.nav }] : []),
    ...(hasChronicle(campaign) ? [{ route: { page: 'timeline' } as const, label: messages.chronicle.nav }] : []),
    { route: { page: 'method' }, label: messages.method.nav },
    ...(edition === 'internal' ? workspaceLinks(messages) : []),
  ];
  return (
    <>
      <a className={styles.skip} href="#content">
        {shell.skip}
      </a>
      <Header location={location} links={links} />
      <DayStrip isWhole={isWhole}>
        <ul className={styles.key}>
          <li>
            <BasisSwatch texture="solid" /> {shell.textures.published}
          </li>
          {hasDemo && (
            <li>
              <BasisSwatch texture="hatch" /> {shell.textures.demo}
            </li>
          )}
          <li>
            <BasisSwatch texture="dashed" /> {shell.textures.unknown}
          </li>
        </ul>
      </DayStrip>
      <main id="content" className={styles.main}>
        {children}
      </main>
      <footer className={styles.foot}>
        <div className={styles.inner}>
          {listArticles(figures).map((source) => (
            <p key={source.id}>
              {shell.footSource(messages.figures.sourceTitle(source.publisher[locale], source.title[locale]))}
            </p>
          ))}
          {hasDemo && (
            <div className={styles.demo}>
              <p>{filters.demo ? shell.footDemo : shell.demoHidden}</p>
              <DemoSwitch />
            </div>
          )}
          <p data-ref="release">{shell.footRelease(release)}</p>
          <Appearance />
        </div>
      </footer>
    </>
  );
}
