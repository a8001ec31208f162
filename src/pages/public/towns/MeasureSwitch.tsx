import type { Indicator } from '@/domain/campaign';
import { usePage } from '@/pages/parts/pageContext';
import styles from './MeasureSwitch.module.css';

interface MeasureSwitchProps {
  readonly measures: readonly Indicator[];
  readonly chosen: string;
}

/** Which rate the towns are compared by; the choice is in the address. */
export function MeasureSwitch({ measures, chosen }: MeasureSwitchProps) {
  const { figures, filters, setFilters } = usePage();
  const { locale, messages } = figures;
  return (
    <fieldset className={`${styles.switch} needs-scripts`}>
      <legend className={styles.legend}>{messages.pages.towns.measure}</legend>
      {/* A fieldset is no flex container before Chromium 86. */}
      <div className={styles.options}>
        {measures.map(({ id, title }, index) => (
          <label key={id} className={id === chosen ? `${styles.option} ${styles.chosen}` : styles.option}>
            <input
              type="radio"
              name="measure"
              className={styles.radio}
              checked={id === chosen}
              onChange={() => setFilters({ ...filters, measure: index === 0 ? null : id })}
            />
            {title[locale]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
