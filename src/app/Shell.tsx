import type { ReactNode } from 'react';
import { countKnown } from '@/figures/overview';
import { DemoSwitch } from '@/pages/parts/DemoSwitch';
import { usePage } from '@/pages/parts/pageContext';
import { BasisSwatch } from '@/ui/BasisSwatch';
import { Appearance } from './Appearance';
import { Header } from './Header';
import type { Location, Route } from './paths';
import styles from './Shell.module.css';
import { workspaceLinks } from './workspaceLinks';

interface ShellProps {
  readonly location: Location;
  readonly children: ReactNode;
}

/** What stands around every page: head, the day and the key of textures, foot. */
export function Shell({ location, children }: ShellProps) {
  const { figures, filters, hasDemo, release, edition } = usePage();
  const { campaign, locale, messages } = figures;
  const { shell, pages } = messages;
  // The workspace stands on a day inside the campaign; everything else on the campaign's own.
  const asOf = location.route.page === 'workspace' ? (campaign.demo?.asOf ?? figures.asOf) : figures.asOf;
  const published = campaign.sources.filter((source) => source.basis !== 'demo' && source.kind === 'article');
  const hasTowns = campaign.places.some((place) => place.level === 'town');
  const links: { route: Route; label: string }[] = [
    { route: { page: 'overview' }, label: shell.navOverview },
    { route: { page: 'indicators' }, label: shell.navIndicators },
    ...(hasTowns ? [{ route: { page: 'towns' } as const, label: shell.navTowns }] : []),
    ...(edition === 'internal' ? workspaceLinks(locale) : []),
  ];
  return (
    <>
      <a className={styles.skip} href="#content">
        {shell.skip}
      </a>
      <Header location={location} links={links} />
      <section className={styles.strip} aria-label={shell.textureKey}>
        <p className={styles.asOf}>
          {shell.dataAsOf} <b>{asOf}</b>
          <span className={styles.lead}>{pages.overview.lead(String(countKnown(figures)))}</span>
        </p>
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
      </section>
      <main id="content" className={styles.main}>
        {children}
      </main>
      <footer className={styles.foot}>
        <div className={styles.inner}>
          {published.map((source) => (
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
          <p>{shell.footRelease(release)}</p>
          <Appearance locale={locale} />
        </div>
      </footer>
    </>
  );
}
