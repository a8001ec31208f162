import { useMemo } from 'react';
import { buildDepartments, type Duty } from '@/figures/departments';
import { DemoSwitch } from '@/pages/parts/DemoSwitch';
import { PageLink } from '@/pages/parts/PageLink';
import { Prose } from '@/pages/parts/Prose';
import { usePage } from '@/pages/parts/pageContext';
import { BasisSwatch } from '@/ui/BasisSwatch';
import { DemoMark } from '@/ui/DemoMark';
import { StateNotice } from '@/ui/StateNotice';
import styles from './Departments.module.css';

/** The work departments and what each was bound to; invented ones are marked, and without any it says what is missing. */
export function Departments() {
  const { figures, filters, hasDemo } = usePage();
  const { messages } = figures;
  const words = messages.process.departments;
  const departments = useMemo(() => buildDepartments(figures), [figures]);
  const isDemo = departments.some(({ demo }) => demo);
  return (
    <section id="departments" className={styles.section}>
      <h3 className={styles.title}>
        {words.title} {isDemo && <DemoMark word={messages.figures.demoTag} />}
      </h3>
      {departments.length === 0 ? (
        <StateNotice state="unknown" title={words.missing} action={hasDemo && !filters.demo && <DemoSwitch />}>
          {words.supply}
        </StateNotice>
      ) : (
        <>
          <p className={styles.note}>{words.lede}</p>
          {isDemo && (
            <div className={styles.demo}>
              <p>{messages.shell.demoShown}</p>
              <DemoSwitch />
            </div>
          )}
          <ol className={styles.list}>
            {departments.map((department) => (
              <li key={department.id} className={styles.item}>
                <p className={styles.name}>
                  {department.demo && <BasisSwatch texture="hatch" />} {department.name}
                </p>
                <p>
                  <Prose text={department.duty} />
                </p>
                <Duties word={words.leads} duties={department.duties.lead} />
                <Duties word={words.supports} duties={department.duties.support} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Duties({ word, duties }: { readonly word: string; readonly duties: readonly Duty[] }) {
  const { figures } = usePage();
  if (duties.length === 0) return null;
  return (
    <p className={styles.duties}>
      <span className={styles.role}>{word}</span>{' '}
      {duties.map((duty, index) => (
        <span key={`${duty.subject} ${duty.id}`}>
          {index > 0 && figures.messages.figures.sentenceJoin}
          {duty.subject === 'indicator' ? (
            <PageLink to={{ page: 'indicator', id: duty.id }}>{duty.title}</PageLink>
          ) : (
            duty.title
          )}
        </span>
      ))}
    </p>
  );
}
