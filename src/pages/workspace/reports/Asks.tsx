import { ReportMark } from '@/charts/ReportMark';
import type { FigureContext } from '@/figures/context';
import { describeAsksAsText, type ReportAsk } from '@/figures/workspace/reportAsks';
import type { ReportsFigure } from '@/figures/workspace/reports';
import { CopyText } from '@/pages/parts/workspace/CopyText';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import { DemoMark } from '@/ui/DemoMark';
import { LedgerLink } from './LedgerLink';
import styles from './ReportsPage.module.css';

interface AsksProps {
  readonly figure: ReportsFigure;
  readonly room: RoomContext;
  readonly context: FigureContext;
}

/** Whom to ask for what: the lines that are without a value now, and the list as text for a message. */
export function Asks({ figure, room, context }: AsksProps) {
  const { words } = room;
  const { report } = words;
  const { asks } = figure;
  return (
    <section className={styles.panel}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          {report.asks} {asks.some(({ demo }) => demo) && <DemoMark word={context.messages.figures.demoTag} />}
        </h2>
        {asks.length > 0 && <CopyText text={() => describeAsksAsText(context, words, asks)} />}
      </div>
      <p className={styles.note}>{asks.length === 0 ? report.nobody : report.asksNote}</p>
      {asks.length > 0 && <ul className={styles.items}>{asks.map(renderAsk)}</ul>}
    </section>
  );

  function renderAsk({ key, item, state, title, placeName, gap, newest, lead }: ReportAsk) {
    return (
      <li key={key} className={styles.item}>
        <ReportMark state={state} label={null} />{' '}
        <LedgerLink item={item}>
          {placeName} {title}
        </LedgerLink>
        <span className={styles.line}>{[gap, newest, lead].join(words.copyJoin)}</span>
      </li>
    );
  }
}
