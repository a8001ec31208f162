import { type ReactNode, Suspense } from 'react';
import { LoadBoundary } from '@/charts/LoadBoundary';
import { hasChronicle, hasProcess } from '@/domain/lookup';
import { usePage } from '@/pages/parts/pageContext';
import { BasisSwatch } from '@/ui/BasisSwatch';
import { DayStrip } from './DayStrip';
import { Foot } from './Foot';
import { Header } from './Header';
import type { Location, Route } from './paths';
import { roomCode } from './roomCode';
import styles from './Shell.module.css';
import { Tools } from './Tools';
import { workspaceLinks } from './workspaceLinks';

interface ShellProps {
  readonly location: Location;
  /** All readings of the day are here. */
  readonly isWhole: boolean;
  readonly children: ReactNode;
}

/** What stands around every page: head, the day and the key of textures, foot. */
export function Shell({ location, isWhole, children }: ShellProps) {
  const { figures, hasDemo, edition } = usePage();
  const { campaign, messages } = figures;
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
  const skip = (
    <a className={styles.skip} href="#content">
      {shell.skip}
    </a>
  );
  const { route } = location;
  if (route.page === 'workspace' && roomCode !== null && edition === 'internal') {
    // A deck fills the window; nothing stands around it.
    if (route.room.room === 'deck') return <main data-awake="">{children}</main>;
    const tools = <Tools location={location} />;
    return (
      <div className={styles.workspace} data-awake="">
        {skip}
        {/* Without its frame a room says itself what is missing. */}
        <LoadBoundary fallback={null} onFail={() => {}}>
          <Suspense fallback={null}>{roomCode.frame.render({ room: route.room, tools })}</Suspense>
        </LoadBoundary>
        <main id="content" className={styles.room}>
          {children}
        </main>
        <Foot />
      </div>
    );
  }
  return (
    <>
      {skip}
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
      <Foot />
    </>
  );
}
