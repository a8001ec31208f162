import { PageLink } from '@/pages/parts/PageLink';
import { usePage } from '@/pages/parts/pageContext';
import styles from './Header.module.css';
import { Menu } from './Menu';
import { buildPath, type Location, type Route } from './paths';
import { Tools } from './Tools';

interface HeaderProps {
  readonly location: Location;
  readonly links: readonly { readonly route: Route; readonly label: string }[];
}

/** Which link of the navigation a page belongs to. */
const sectionOf: Readonly<Record<Route['page'], Route['page']>> = {
  overview: 'overview',
  indicators: 'indicators',
  indicator: 'indicators',
  category: 'indicators',
  towns: 'towns',
  town: 'towns',
  how: 'how',
  // No name of its own up there: it tells on where the inspections are told of.
  problems: 'how',
  timeline: 'timeline',
  method: 'method',
  workspace: 'workspace',
  notFound: 'notFound',
};

/** Name, navigation (a menu on a phone), the other language, the easy-reading edition. */
export function Header({ location, links }: HeaderProps) {
  const { figures } = usePage();
  const { locale, messages, campaign } = figures;
  const { shell } = messages;
  const section = sectionOf[location.route.page];
  const items = links.map(({ route, label }) => (
    <li key={route.page}>
      <PageLink to={route} className={styles.link} isCurrent={route.page === section}>
        {label}
      </PageLink>
    </li>
  ));
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <PageLink to={{ page: 'overview' }} className={styles.brand}>
          <span className={styles.seal} aria-hidden="true">
            {shell.seal}
          </span>
          <span>
            <b className={styles.product}>{shell.product}</b>
            <span className={styles.county}>{campaign.info.county.name[locale]}</span>
          </span>
        </PageLink>
        <nav className={styles.wide} aria-label={shell.nav}>
          <ul className={styles.links}>{items}</ul>
        </nav>
        <div className={styles.tools}>
          <Tools location={location} />
        </div>
        <Menu key={buildPath(location.route, locale)} word={shell.menu} label={shell.nav}>
          {items}
        </Menu>
      </div>
    </header>
  );
}
