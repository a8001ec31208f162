import { useId } from 'react';
import { StatusMark } from '@/charts/StatusMark';
import { hasProcess } from '@/domain/lookup';
import type { Duty } from '@/figures/departments';
import type { DepartmentSheet } from '@/figures/workspace/departmentSheet';
import { nameDepartment } from '@/figures/workspace/targetRow';
import { PageLink } from '@/pages/parts/PageLink';
import type { Workspace } from '@/pages/parts/workspace/openWorkspace';
import type { RoomContext } from '@/pages/parts/workspace/useRoom';
import { DemoMark } from '@/ui/DemoMark';
import styles from './DepartmentPage.module.css';

interface DutiesProps {
  readonly room: RoomContext;
  readonly workspace: Workspace;
  readonly sheet: DepartmentSheet;
}

/** What a department supports without leading it, and the mechanisms it answers for. */
export function Duties({ room, workspace, sheet }: DutiesProps) {
  const id = useId();
  const { words } = room;
  const { context, targets } = workspace;
  const { supported, mechanisms, supportedMechanisms } = sheet;
  const county = context.campaign.info.county.code;
  const demo = sheet.entry.demo && <DemoMark word={context.messages.figures.demoTag} />;
  return (
    <div className={styles.pair}>
      <section className={styles.panel} aria-labelledby={`${id}supports`}>
        <h2 id={`${id}supports`}>
          {words.department.supports} {supported.length > 0 && demo}
        </h2>
        {supported.length === 0 ? (
          <p className={styles.note}>{words.department.supportsNone}</p>
        ) : (
          <ul className={styles.due}>
            {supported.map((duty) => (
              <li key={duty.id}>{renderSupported(duty)}</li>
            ))}
          </ul>
        )}
      </section>
      <section className={styles.panel} aria-labelledby={`${id}mechanisms`}>
        <h2 id={`${id}mechanisms`}>
          {words.department.mechanisms} {mechanisms.length + supportedMechanisms.length > 0 && demo}
        </h2>
        {mechanisms.length === 0 ? (
          <p className={styles.note}>{words.department.mechanismsNone}</p>
        ) : (
          <ul className={styles.list}>
            {mechanisms.map((duty) => (
              <li key={duty.id}>{duty.title}</li>
            ))}
          </ul>
        )}
        {supportedMechanisms.length > 0 && (
          <>
            <h3 className={styles.lesser}>{words.department.mechanismsSupported}</h3>
            <ul className={styles.list}>
              {supportedMechanisms.map((duty) => (
                <li key={duty.id}>{duty.title}</li>
              ))}
            </ul>
          </>
        )}
        {mechanisms.length + supportedMechanisms.length > 0 && hasProcess(context.campaign) && (
          <p className={styles.more}>
            <PageLink to={{ page: 'how' }}>{words.department.toProcess}</PageLink>
          </p>
        )}
      </section>
    </div>
  );

  function renderSupported({ id: indicator, title }: Duty) {
    const item = targets.items.find((one) => one.key === `${indicator}~${county}`);
    const lead = context.campaign.assignments.find(
      ({ subject, subjectId, role }) => subject === 'indicator' && subjectId === indicator && role === 'lead',
    );
    const name = nameDepartment(context, lead?.department ?? null);
    return (
      <>
        <PageLink to={{ page: 'indicator', id: indicator }}>{title}</PageLink>
        <span className={styles.how}>
          {item !== undefined && (
            <StatusMark
              status={item.assessment.judgement.status}
              word={words.statuses[item.assessment.judgement.status]}
            />
          )}{' '}
          {lead === undefined || name === null ? (
            words.department.led(null)
          ) : (
            <PageLink to={{ page: 'workspace', room: { room: 'department', id: lead.department } }}>
              {words.department.led(name)}
            </PageLink>
          )}
        </span>
      </>
    );
  }
}
