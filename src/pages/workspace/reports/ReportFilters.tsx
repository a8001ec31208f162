import type { ReportFilter, ReportItem } from '@/figures/workspace/reportItems';
import type { ReportsFigure } from '@/figures/workspace/reports';
import { usePage } from '@/pages/parts/pageContext';
import { PickList } from '@/pages/parts/workspace/PickList';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import { groupings, reportLacks, reportWindows } from '@/state/view';
import { ReportChips } from './ReportChips';
import styles from './ReportsPage.module.css';

interface ReportFiltersProps {
  readonly figure: ReportsFigure;
  readonly room: RoomContext;
  readonly items: readonly ReportItem[];
}

/** What the reports are narrowed to, and how the grid is set; all of it is in the address. */
export function ReportFilters({ figure, room, items }: ReportFiltersProps) {
  const { figures } = usePage();
  const { campaign, locale } = figures;
  const { view, setView, words } = room;
  const { filter, report } = words;
  // Only places that can be named in the address.
  const places = new Map(items.filter(({ isInLedger }) => isInLedger).map(({ place }) => [place.code, place.name]));
  const chosen = view.place === 'all' ? null : view.place;
  const drops: { filter: ReportFilter; label: string; drop: () => void }[] = [
    ...(chosen === null
      ? []
      : [
          {
            filter: 'place' as const,
            label: places.get(chosen) ?? figure.places[0]?.name ?? chosen,
            drop: () => setView({ place: null }),
          },
        ]),
    ...(view.category === null
      ? []
      : [
          {
            filter: 'category' as const,
            label: campaign.categories.find(({ id }) => id === view.category)?.title[locale] ?? view.category,
            drop: () => setView({ category: null }),
          },
        ]),
    ...(view.department === null
      ? []
      : [
          {
            filter: 'department' as const,
            label: campaign.departments.find(({ id }) => id === view.department)?.name[locale] ?? view.department,
            drop: () => setView({ department: null }),
          },
        ]),
    ...(view.lacks.length === 0
      ? []
      : [
          {
            filter: 'lacks' as const,
            label: view.lacks.map((lack) => report.lackNames[lack]).join(figures.messages.figures.listJoin),
            drop: () => setView({ lacks: [] }),
          },
        ]),
  ];
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
        <PickList
          label={filter.category}
          any={filter.any}
          value={view.category}
          onPick={(category) => setView({ category })}
          options={campaign.categories.map(({ id: value, title }) => ({ value, label: title[locale] }))}
        />
        {campaign.departments.length > 0 && (
          <PickList
            label={filter.department}
            any={filter.any}
            value={view.department}
            onPick={(department) => setView({ department })}
            options={campaign.departments.map(({ id: value, name }) => ({ value, label: name[locale] }))}
          />
        )}
        <PickList
          label={filter.group}
          value={view.group}
          onPick={(group) => setView({ group: groupings.find((one) => one === group) ?? 'category' })}
          options={groupings.map((value) => ({ value, label: filter.groups[value] }))}
        />
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
      <ReportChips figure={figure} words={words} drops={drops} />
    </>
  );
}
