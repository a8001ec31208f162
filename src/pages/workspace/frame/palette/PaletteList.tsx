import { useEffect, useRef } from 'react';
import type { PaletteGroup, PaletteHit, PaletteItem } from '@/figures/workspace/palette';
import type { PaletteWords } from '@/messages/workspacePalette';
import { DemoMark } from '@/ui/DemoMark';
import styles from './PaletteList.module.css';

interface PaletteListProps {
  /** The combobox names the list `<id>-list` and its options `<id>-option-<n>`. */
  readonly id: string;
  readonly groups: readonly PaletteGroup[];
  /** The chosen result, counted over all groups. */
  readonly active: number;
  readonly words: PaletteWords;
  readonly demoTag: string;
  readonly onHover: (index: number) => void;
  readonly onGo: (item: PaletteItem) => void;
}

/** The results by kind, with the chosen one in view. */
export function PaletteList({ id, groups, active, words, demoTag, onHover, onGo }: PaletteListProps) {
  const list = useRef<HTMLDivElement>(null);
  const firsts = groups.map((_, index) =>
    groups.slice(0, index).reduce((count, group) => count + group.hits.length, 0),
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: other results are another list to be seen from its chosen one
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active, groups]);

  return (
    // The focus stays in the field, which says what is chosen; options are for pointers and for who listens.
    <div ref={list} id={`${id}-list`} className={styles.list} role="listbox" aria-label={words.label}>
      {groups.map(({ kind, found, hits }, group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options has no element outside of a select
        <div key={kind} role="group" aria-labelledby={`${id}-group-${kind}`}>
          <div id={`${id}-group-${kind}`} className={styles.kind} role="presentation">
            {words.group(words.kinds[kind], `${hits.length}`, `${found}`)}
          </div>
          {hits.map((hit, place) => {
            const index = (firsts[group] ?? 0) + place;
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field answers to the keys
              <div
                key={hit.item.key}
                id={`${id}-option-${index}`}
                className={styles.option}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                data-item={hit.item.key}
                onPointerMove={() => onHover(index)}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onGo(hit.item)}
              >
                <Result hit={hit} words={words} demoTag={demoTag} />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

interface ResultProps {
  readonly hit: PaletteHit;
  readonly words: PaletteWords;
  readonly demoTag: string;
}

function Result({ hit: { item, title, reason }, words, demoTag }: ResultProps) {
  let offset = 0;
  return (
    <>
      <span className={styles.title}>
        {title.map(({ text, marked }) => {
          const key = offset;
          offset += text.length;
          return marked ? (
            <mark key={key} className={styles.mark}>
              {text}
            </mark>
          ) : (
            <span key={key}>{text}</span>
          );
        })}
      </span>{' '}
      {item.demo && <DemoMark word={demoTag} />} <span className={styles.note}>{item.note}</span>
      {reason !== null && (
        <span className={styles.note}>
          {item.note === '' ? ' ' : ' · '}
          {words.reasons[reason.by]}
          {reason.text !== '' && <span lang={reason.lang}> {reason.text}</span>}
        </span>
      )}
    </>
  );
}
