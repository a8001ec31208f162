import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { buildDueCalendar } from '@/figures/workspace/ledger/dueCalendar';
import type { LedgerWriter } from '@/figures/workspace/ledger/ledgerWriter';
import { usePage } from '@/pages/parts/pageContext';
import { saveFile } from '@/pages/parts/workspace/saveFile';
import { ledgerQuery } from '@/sources/queries';
import styles from './DueCalendar.module.css';
import type { LedgerRoom } from './useLedger';

interface DueCalendarProps {
  readonly ledger: LedgerRoom;
  readonly writer: LedgerWriter;
}

/** More days than a calendar is of use with. */
const mostEntries = 1000;

/** The deadlines ahead as a file for the calendar of whoever owes them: of the town and the department that are picked. */
export function DueCalendar({ ledger, writer }: DueCalendarProps) {
  const client = useQueryClient();
  const { figures } = usePage();
  const { view, order, room } = ledger;
  const words = room.words.ledger.calendar;
  const [said, setSaid] = useState('');

  async function save() {
    setSaid(words.making);
    const { day, withDemo } = order;
    const filter = { ...order.filter, parts: ['openInTime' as const], due: false, reopened: false };
    const range = { from: 0, to: mostEntries, sort: 'deadline' as const, descending: false };
    try {
      const [records, { writeCalendar }] = await Promise.all([
        client.fetchQuery(ledgerQuery({ ask: 'rows', day, withDemo, filter, ...range })),
        import('@/exports/calendar'),
      ]);
      const calendar = buildDueCalendar(writer, records, nameScope());
      if (calendar.entries.length === 0) {
        setSaid(words.none);
        return;
      }
      saveFile(`${calendar.name} ${day}.ics`, 'text/calendar;charset=utf-8', writeCalendar(calendar));
      const count = writer.count(calendar.entries.length);
      setSaid(records.length < mostEntries ? words.saved(count) : words.savedFirst(count));
    } catch {
      setSaid(words.failed);
    }
  }

  return (
    <p className={`${styles.calendar} needs-scripts`}>
      <button type="button" className={styles.button} onClick={() => void save()}>
        {words.save}
      </button>{' '}
      <span role="status" className={styles.said}>
        {said}
      </span>
    </p>
  );

  /** Whose deadlines they are: `夏垫镇、第八工作部（示例）`; the county's when nobody is picked. */
  function nameScope(): string {
    const { place, department } = view;
    const names = [
      ...(place === null ? [] : [writer.nameTown(place)]),
      ...(department === null ? [] : [writer.nameDepartment(department)]),
    ];
    const { campaign, locale, messages } = figures;
    return names.length === 0 ? campaign.info.county.name[locale] : names.join(messages.figures.listJoin);
  }
}
