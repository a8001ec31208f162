import { useMemo, useState } from 'react';
import { SumBar } from '@/charts/SumBar';
import { SumEquation } from '@/charts/SumEquation';
import { buildNumberFigure } from '@/figures/number';
import { buildLedgerSum } from '@/figures/workspace/ledger/sum';
import { usePage } from '@/pages/parts/pageContext';
import { DropHints } from '@/pages/parts/workspace/DropHints';
import { Panel } from '@/pages/parts/workspace/Panel';
import { RoomPage } from '@/pages/parts/workspace/RoomPage';
import { StateNotice } from '@/ui/StateNotice';
import { DueCalendar } from './DueCalendar';
import { LedgerFilters } from './LedgerFilters';
import styles from './LedgerPage.module.css';
import { PickedProblems } from './PickedProblems';
import { ProblemDrawer } from './ProblemDrawer';
import { ProblemTable } from './ProblemTable';
import { Review } from './Review';
import { SavedViews } from './SavedViews';
import { useLedger } from './useLedger';
import { useLedgerDrops } from './useLedgerDrops';

/**
 * 问题台账: what was found, what became of it, every problem with its history, and what the whole tells; all of it narrowed
 * by one filter, which is in the address.
 */
export function LedgerPage() {
  const ledger = useLedger();
  const { room, survey, review, writer, view } = ledger;
  const { figures } = usePage();
  const words = room.words.ledger;
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const drops = useLedgerDrops(ledger);
  const isDemo = writer?.index.origins.some(({ basis }) => basis === 'demo') === true && ledger.order.withDemo;
  const isByOutcome = view.parts.length > 0 || view.due || view.reopened;
  const sum = useMemo(
    () => (writer === null || survey === null ? null : buildLedgerSum(writer, survey, review, isByOutcome, isDemo)),
    [writer, survey, review, isByOutcome, isDemo],
  );
  if (sum === null || survey === null || writer === null)
    return (
      <RoomPage room={room} title={words.title}>
        {null}
      </RoomPage>
    );
  const [rounds, resolved] = [tellPublished('scan-batches'), tellPublished('problems-resolved')];
  if (survey.found === 0)
    return (
      <RoomPage room={room} title={words.title}>
        <StateNotice state="empty" title={words.none}>
          {words.noneSupply(rounds, resolved)}
        </StateNotice>
      </RoomPage>
    );
  return (
    <RoomPage room={room} title={survey.matched === 0 ? words.title : sum.conclusion}>
      <p className={styles.note}>{words.lede}</p>
      <Panel title={words.sum} demo={isDemo} beside={<p className={styles.note}>{sum.beside.join(' · ')}</p>}>
        <div className={styles.sum}>
          <SumBar bar={sum.bar} height={34} />
          <SumEquation bar={sum.bar} figureId="problems-resolved" />
        </div>
      </Panel>
      <LedgerFilters ledger={ledger} drops={drops} survey={survey} writer={writer} />
      <div className={styles.tools}>
        <SavedViews ledger={ledger} />
        <DueCalendar ledger={ledger} writer={writer} />
      </div>
      {survey.matched === 0 ? (
        <DropHints
          words={room.words.filter}
          title={words.nothing}
          drops={drops}
          countWithout={(one) => survey.without[one]}
        />
      ) : (
        <>
          <PickedProblems ledger={ledger} writer={writer} picked={picked} onDrop={() => setPicked(new Set())} />
          <div className={view.problem === null ? styles.whole : styles.beside}>
            <ProblemTable ledger={ledger} writer={writer} matched={survey.matched} picked={picked} onPick={setPicked} />
            {view.problem !== null && (
              <ProblemDrawer key={view.problem} id={view.problem} ledger={ledger} writer={writer} />
            )}
          </div>
          {review !== null && <Review review={review} writer={writer} isByOutcome={isByOutcome} demo={isDemo} />}
        </>
      )}
      {isDemo && <p className={styles.note}>{words.foot(rounds, resolved)}</p>}
    </RoomPage>
  );

  /** A number that is published, as it is said everywhere; empty where the campaign has none. */
  function tellPublished(id: string): string {
    const isKnown = figures.campaign.indicators.some((indicator) => indicator.id === id);
    return isKnown ? buildNumberFigure(figures, id).parts.digits : '';
  }
}
