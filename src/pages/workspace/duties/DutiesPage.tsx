import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { RowBars } from '@/charts/RowBars';
import { buildDutyBoard } from '@/figures/workspace/ledger/dutyBoard';
import { joinAsked } from '@/pages/parts/asked';
import { usePage } from '@/pages/parts/pageContext';
import { Panel } from '@/pages/parts/workspace/Panel';
import { RoomPage } from '@/pages/parts/workspace/RoomPage';
import { useLedgerView } from '@/pages/parts/workspace/useLedgerView';
import { usePaperPages } from '@/pages/parts/workspace/usePaperPages';
import { dutiesQuery } from '@/sources/ledger/ledgerQueries';
import { StateNotice } from '@/ui/StateNotice';
import styles from './DutiesPage.module.css';
import { DutyFilters } from './DutyFilters';
import { DutyTable } from './DutyTable';

const registerColumns = ['place', 'spot', 'kind', 'department', 'items', 'found', 'open', 'overdue'] as const;
const freeColumns = ['place', 'spot', 'kind', 'found', 'open', 'overdue'] as const;
const unlistedColumns = ['place', 'spot', 'found', 'open', 'overdue'] as const;

/** 包保责任: who is in charge of which crossing, section, community, shop-front and zone, where nobody is, who carries how much. */
export function DutiesPage() {
  const { release } = usePage();
  const { room, view, setView, writer, index, day, withDemo } = useLedgerView();
  const words = room.words.ledger.duties;
  const asked = useQuery({ ...dutiesQuery({ day, withDemo }), placeholderData: keepPreviousData });
  const { place, spotKind, department } = view;
  const board = useMemo(
    () =>
      writer === null || asked.data === undefined
        ? null
        : buildDutyBoard(writer, asked.data, { place, spotKind, department }, release),
    [writer, asked.data, place, spotKind, department, release],
  );
  usePaperPages(board?.paper ?? { mark: null, title: words.register, foot: '' });
  const own = { ...room, asked: joinAsked<unknown>([room.asked, index, asked]) };
  if (board === null || writer === null || asked.data === undefined || board.all === 0)
    return (
      <RoomPage room={own} title={words.title}>
        <StateNotice state="empty" title={words.none}>
          {words.noneSupply}
        </StateNotice>
      </RoomPage>
    );
  return (
    <RoomPage room={own} title={board.conclusion}>
      <p className={styles.head}>
        <b>{board.paper.title}</b>{' '}
        {board.paper.mark !== null && <span className={styles.mark}>{board.paper.mark}</span>}
      </p>
      <p className={styles.note}>{words.lede}</p>
      <div className={styles.columns}>
        <Panel title={words.nobody} demo={board.demo}>
          {board.free.length === 0 ? (
            <p className={styles.note}>{words.everybody}</p>
          ) : (
            <>
              <p className={styles.note}>{words.nobodyNote}</p>
              <DutyTable label={words.nobody} rows={board.free} words={room.words} columns={freeColumns} />
            </>
          )}
          {board.unlisted.length > 0 && (
            <details className={styles.more}>
              <summary>{words.unlisted(writer.count(board.unlisted.length))}</summary>
              <DutyTable
                label={words.unlisted(writer.count(board.unlisted.length))}
                rows={board.unlisted}
                words={room.words}
                columns={unlistedColumns}
              />
            </details>
          )}
        </Panel>
        <Panel title={board.load.title} demo={board.demo}>
          <p className={styles.note}>{board.load.note}</p>
          <RowBars figure={board.load} />
        </Panel>
      </div>
      <Panel
        title={words.register}
        demo={board.demo}
        beside={
          <button type="button" className={`${styles.print} needs-scripts`} onClick={() => window.print()}>
            {room.words.frame.print}
          </button>
        }
      >
        <DutyFilters review={asked.data} writer={writer} view={view} onPick={setView} />
        <p className={styles.note} role="status">
          {words.shown(writer.count(board.rows.length), writer.count(board.all))}
        </p>
        {board.rows.length === 0 ? (
          <p>{room.words.filter.none}</p>
        ) : (
          <DutyTable label={words.register} rows={board.rows} words={room.words} columns={registerColumns} />
        )}
        {board.items.length > 0 && (
          <p className={styles.note}>
            {words.items}{' '}
            {board.items
              .map(({ title, note }) => (note === '' ? title : words.item(title, note)))
              .join(writer.context.messages.figures.listJoin)}
          </p>
        )}
        <p className={styles.foot}>{board.paper.foot}</p>
      </Panel>
    </RoomPage>
  );
}
