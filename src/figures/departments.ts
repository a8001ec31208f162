import type { AssignmentRole, AssignmentSubject } from '@/domain/vocabulary';
import type { FigureContext } from '@/figures/context';

/** Something a department leads or supports, by its name. */
export interface Duty {
  readonly subject: AssignmentSubject;
  readonly id: string;
  readonly title: string;
}

/** A work department with its duty and what it was bound to. */
export interface DepartmentEntry {
  readonly id: string;
  readonly name: string;
  readonly duty: string;
  readonly demo: boolean;
  readonly duties: Readonly<Record<AssignmentRole, readonly Duty[]>>;
}

/** The departments in the package's order; a department is demo as soon as one of its assignments is. */
export function buildDepartments(context: FigureContext): DepartmentEntry[] {
  const { campaign, locale } = context;
  return campaign.departments.map((department) => {
    const own = campaign.assignments.filter((assignment) => assignment.department === department.id);
    const listDuties = (role: AssignmentRole) =>
      own.filter((assignment) => assignment.role === role).flatMap((assignment) => buildDuty(context, assignment));
    return {
      id: department.id,
      name: department.name[locale],
      duty: department.duty[locale],
      demo: [department, ...own].some(({ basis }) => basis === 'demo'),
      duties: { lead: listDuties('lead'), support: listDuties('support') },
    };
  });
}

function buildDuty(
  { campaign, locale }: FigureContext,
  { subject, subjectId }: { readonly subject: AssignmentSubject; readonly subjectId: string },
): Duty[] {
  const list = subject === 'indicator' ? campaign.indicators : campaign.mechanisms;
  const found = list.find(({ id }) => id === subjectId);
  return found === undefined ? [] : [{ subject, id: subjectId, title: found.title[locale] }];
}
