import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { buildOrderBook } from '@/figures/workspace/ledger/order';
import { orderForms } from '@/messages/workspaceOrders';
import { joinAsked } from '@/pages/parts/asked';
import { PageLink } from '@/pages/parts/PageLink';
import { usePage } from '@/pages/parts/pageContext';
import { Choice } from '@/pages/parts/workspace/Choice';
import { RoomPage } from '@/pages/parts/workspace/RoomPage';
import { useLedgerView } from '@/pages/parts/workspace/useLedgerView';
import { problemsQuery } from '@/sources/ledger/ledgerQueries';
import { StateNotice } from '@/ui/StateNotice';
import { OrderSheet } from './OrderSheet';
import styles from './OrdersPage.module.css';

/** 督办单 and 销号单: a page of A4 for each problem that was picked, as it goes to the department that owes it. */
export function OrdersPage() {
  const { release } = usePage();
  const { room, view, setView, writer, index, day, withDemo } = useLedgerView();
  const words = room.words.ledger;
  const { problems, form } = view;
  const asked = useQuery({
    ...problemsQuery({ day, withDemo }, problems),
    placeholderData: keepPreviousData,
  });
  const records = asked.data;
  const book = useMemo(
    () => (writer === null || records === undefined ? null : buildOrderBook(writer, records, form, release)),
    [writer, records, form, release],
  );
  const own = { ...room, asked: joinAsked<unknown>([room.asked, index, asked]) };
  const { orders } = words;
  return (
    <RoomPage room={own} title={book === null || book.papers.length === 0 ? orders.title : orders.forms[form]}>
      <div className={`${styles.tools} needs-scripts`}>
        <Choice
          label={orders.form}
          value={form}
          options={orderForms.map((value) => ({ value, label: orders.forms[value] }))}
          onPick={(next) => setView({ form: next === 'closing' ? 'closing' : 'supervision' })}
        />
        {book !== null && book.papers.length > 0 && (
          <button type="button" className={styles.print} onClick={() => window.print()}>
            {room.words.frame.print}
          </button>
        )}
      </div>
      {book !== null && book.unfit !== null && <p className={styles.note}>{book.unfit}</p>}
      {book !== null && book.papers.length === 0 && (
        <StateNotice state="empty" title={orders.none}>
          {orders.noneSupply}{' '}
          <PageLink to={{ page: 'workspace', room: { room: 'ledger' } }}>{room.words.frame.ledger}</PageLink>
        </StateNotice>
      )}
      {book !== null && book.papers.length > 1 && (
        <p className={styles.note}>{orders.many(String(book.papers.length))}</p>
      )}
      {book?.papers.map((paper) => (
        <OrderSheet key={paper.id} paper={paper} words={orders} />
      ))}
    </RoomPage>
  );
}
