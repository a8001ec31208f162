/** 督办单 and 销号单. */
export interface OrderWords {
  readonly title: string;
  readonly forms: Readonly<Record<OrderForm, string>>;
  readonly form: string;
  readonly none: string;
  readonly noneSupply: string;
  readonly many: (count: string) => string;
  /** Problems the form does not fit: what is open has no closing order, and the other way round. */
  readonly unfit: Readonly<Record<OrderForm, (ids: string) => string>>;
  readonly audience: (department: string) => string;
  readonly number: (id: string) => string;
  readonly fields: {
    readonly place: string;
    readonly kind: string;
    readonly severity: string;
    readonly found: string;
    readonly round: string;
    readonly assigned: string;
    readonly deadline: string;
    readonly standing: string;
    readonly closed: string;
    readonly took: string;
    readonly duty: string;
    readonly times: string;
    readonly evidence: string;
    readonly history: string;
  };
  readonly standing: (word: string, timing: string) => string;
  /** Null for a deadline that is not set, or over: then the department says when. */
  readonly demand: (department: string, deadline: string | null) => string;
  readonly confirm: (closed: string) => string;
  /** What is filled in by hand: three blanks in a row. */
  readonly blanks: Readonly<
    Record<OrderForm, { readonly first: string; readonly second: string; readonly third: string }>
  >;
  readonly date: string;
}

export const orderForms = ['supervision', 'closing'] as const;
export type OrderForm = (typeof orderForms)[number];
