import type { MethodWords } from '@/messages/method';
import { PageLink } from '@/pages/parts/PageLink';
import { usePage } from '@/pages/parts/pageContext';
import { useMethodWords } from './methodWords';
import styles from './Rules.module.css';

type Rule = keyof MethodWords['rule'];

interface RulesProps {
  /** Rules that say nothing about this campaign. */
  readonly hidden: readonly Rule[];
  /** The indicators of this campaign a rule speaks of. */
  readonly examples: Partial<
    Record<Rule, { readonly lead: string; readonly items: readonly { readonly id: string; readonly title: string }[] }>
  >;
}

const order: readonly Rule[] = [
  'asOf',
  'shares',
  'sums',
  'ranks',
  'labels',
  'openLists',
  'smallNumbers',
  'problems',
  'closing',
];

/** The rules of truth in plain words. */
export function Rules({ hidden, examples }: RulesProps) {
  const { figures } = usePage();
  const { figures: joins } = figures.messages;
  const method = useMethodWords();
  return (
    <dl className={styles.rules}>
      {order
        .filter((rule) => !hidden.includes(rule))
        .map((rule) => {
          const example = examples[rule];
          return (
            <div key={rule} className={styles.rule}>
              <dt>{method.rule[rule].title}</dt>
              <dd>
                <p>{method.rule[rule].text}</p>
                {example !== undefined && example.items.length > 0 && (
                  <p className={styles.examples}>
                    {example.lead}{' '}
                    {example.items.map(({ id, title }, index) => (
                      <span key={id}>
                        {index > 0 && joins.listJoin}
                        <PageLink to={{ page: 'indicator', id }}>{title}</PageLink>
                      </span>
                    ))}
                  </p>
                )}
              </dd>
            </div>
          );
        })}
    </dl>
  );
}
