import type { DutyReview } from '@/domain/ledger/duties';
import { nobody } from '@/domain/ledger/survey';
import { dutyKinds } from '@/domain/vocabulary';
import type { LedgerWriter } from '@/figures/workspace/ledger/ledgerWriter';
import { PickList } from '@/pages/parts/workspace/PickList';
import type { LedgerView } from '@/state/ledgerView';
import styles from './DutiesPage.module.css';

interface DutyFiltersProps {
  readonly review: DutyReview;
  readonly writer: LedgerWriter;
  readonly view: Pick<LedgerView, 'place' | 'spotKind' | 'department'>;
  readonly onPick: (change: Partial<LedgerView>) => void;
}

/** What of the register is shown and printed: a town, a kind of duty, a department; all of it is in the address. */
export function DutyFilters({ review, writer, view, onPick }: DutyFiltersProps) {
  const { words, workspace, nameTown, nameDepartment } = writer;
  const { filter } = workspace;
  const { filters } = words;
  const towns = [...new Set(review.duties.map(({ duty }) => duty.town))].sort();
  const kinds = dutyKinds.filter((kind) => review.duties.some(({ duty }) => duty.kind === kind));
  const departments = [...new Set(review.duties.map(({ duty }) => duty.department ?? nobody))].sort();
  return (
    <div className={`${styles.filters} needs-scripts`}>
      <PickList
        label={filters.place}
        any={filter.any}
        value={view.place}
        onPick={(place) => onPick({ place })}
        options={towns.map((value) => ({ value, label: nameTown(value) }))}
      />
      <PickList
        label={words.duties.columns.kind}
        any={filter.any}
        value={view.spotKind}
        onPick={(picked) => onPick({ spotKind: dutyKinds.find((kind) => kind === picked) ?? null })}
        options={kinds.map((value) => ({ value, label: words.dutyKinds[value] }))}
      />
      <PickList
        label={words.duties.columns.department}
        any={filter.any}
        value={view.department}
        onPick={(department) => onPick({ department })}
        options={departments.map((value) => ({ value, label: nameDepartment(value) }))}
      />
    </div>
  );
}
