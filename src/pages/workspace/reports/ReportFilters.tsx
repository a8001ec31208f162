import type { ReportItem } from '@/figures/workspace/reportItems';
import type { ReportsFigure } from '@/figures/workspace/reports';
import { DropHints } from '@/pages/parts/workspace/DropHints';
import { FilterChips } from '@/pages/parts/workspace/FilterChips';
import { GroupPick } from '@/pages/parts/workspace/GroupPick';
import { OwnerPicks } from '@/pages/parts/workspace/OwnerPicks';
import { PickList } from '@/pages/parts/workspace/PickList';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import { reportLacks, reportWindows } from '@/state/view';
import styles from './ReportsPage.module.css';
import { useReportDrops } from './useReportDrops';

interface ReportFiltersProps {
  readonly figure: ReportsFigure;
  readonly room: RoomContext;
  readonly items: readonly ReportItem[];
}

/** What the reports are narrowed to, and how the grid is set; all of it is in the address. */
export function ReportFilters({ figure, room, items }: ReportFiltersProps) {
  const { view, setView, words } = room;
  const { filter, report } = words;
  // Only places that can be named in the address.
  const places = new Map(items.filter(({ isInLedger }) => isInLedger).map(({ place }) => [place.code, place.name]));
  const chosen = view.place === 'all' ? null : view.place;
  const drops = useReportDrops(room, chosen === null ? null : (places.get(chosen) ?? figure.places[0]?.name ?? chosen));
  return (
    <>
      <div className={`${styles.filters} needs-scripts`}>
        <PickList
          label={filter.place}
          any={filter.any}
          value={chosen}
          onPick={(place) => setView({ place })}
          options={[...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([value, label]) => ({ value, label }))}
        />
        <OwnerPicks room={room} />
        <GroupPick room={room} />
        <PickList
          label={report.windowLabel}
          value={String(view.weeks)}
          onPick={(weeks) => setView({ weeks: Number(weeks) })}
          options={reportWindows.map((value) => ({ value, label: report.window(Number(value)) }))}
        />
        <fieldset className={styles.lacks}>
          <legend>{report.lacks}</legend>
          {reportLacks.map((lack) => (
            <label key={lack} className={styles.check}>
              <input
                type="checkbox"
                checked={view.lacks.includes(lack)}
                onChange={({ target: { checked } }) =>
                  setView({ lacks: checked ? [...view.lacks, lack] : view.lacks.filter((other) => other !== lack) })
                }
              />
              {report.lackNames[lack]}
            </label>
          ))}
        </fieldset>
      </div>
      <FilterChips
        words={filter}
        drops={drops}
        shown={figure.shown}
        all={figure.all}
        onClear={() => setView({ place: null, category: null, department: null, lacks: [] })}
      />
      {figure.shown === 0 && (
        <DropHints words={filter} title={report.noneFits} drops={drops} countWithout={(one) => figure.without[one]} />
      )}
    </>
  );
}
