import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { buildPaletteItems, type PaletteItem, searchPalette } from '@/figures/workspace/palette';
import { listPalettePages } from '@/figures/workspace/palettePages';
import { type PaletteWords, paletteKinds } from '@/messages/workspacePalette';
import { usePage } from '@/pages/parts/pageContext';
import { searchQuery } from '@/sources/queries';
import styles from './CommandPalette.module.css';
import { PaletteList } from './PaletteList';
import { isPaletteKey, moveActive } from './paletteKeys';

export interface CommandPaletteProps {
  readonly words: PaletteWords;
  readonly onGo: (item: PaletteItem) => void;
  readonly onClose: () => void;
}

/**
 * The field everything is found by, as a modal dialog: a combobox whose list is always open. Written by hand, because
 * the libraries that have one do not run on Chromium 83. The focus stays in the field; what is chosen is said by
 * `aria-activedescendant`.
 */
export function CommandPalette({ words, onGo, onClose }: CommandPaletteProps) {
  const { figures } = usePage();
  const { campaign, locale, messages } = figures;
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const spellings = useQuery(searchQuery());
  const known = spellings.data?.spellings ?? null;
  const items = useMemo(
    () => buildPaletteItems(figures, words, listPalettePages(campaign, messages)),
    [figures, words, campaign, messages],
  );
  const results = useMemo(() => searchPalette(items, known, text, locale), [items, known, text, locale]);
  const hits = results.groups.flatMap((group) => group.hits);
  const isPreparing = known === null && !spellings.isError;
  // Spellings that arrive while somebody types may leave fewer results than there were.
  const chosen = Math.min(active, hits.length - 1);

  useEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
    field.current?.focus();
  }, []);

  function search(typed: string) {
    setText(typed);
    setActive(0);
  }

  function go(item: PaletteItem) {
    // Closed first: the focus goes back to where it was, and from there to the heading of the page that comes.
    dialog.current?.close();
    onGo(item);
  }

  function press(event: KeyboardEvent<HTMLInputElement>) {
    // A key an input method takes, its Enter among them, chooses characters and nothing here.
    if (event.nativeEvent.isComposing) return;
    const next = moveActive(event, chosen, hits.length);
    const hit = hits[chosen];
    if (next !== null) {
      event.preventDefault();
      setActive(next);
    } else if (event.key === 'Enter' && hit !== undefined) {
      event.preventDefault();
      go(hit.item);
    } else if (isPaletteKey(event, event.metaKey)) {
      event.preventDefault();
      dialog.current?.close();
    }
  }

  function closeOutside(event: MouseEvent<HTMLDialogElement>) {
    // The backdrop belongs to the dialog; everything inside it is a child.
    if (event.target === event.currentTarget) event.currentTarget.close();
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the keyboard's way to press outside
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-labelledby={`${id}-label`}
      onClose={onClose}
      onClick={closeOutside}
    >
      <div className={styles.inside}>
        <div className={styles.head}>
          <label id={`${id}-label`} htmlFor={`${id}-field`} className={styles.label}>
            {words.label}
          </label>
          <button type="button" className={styles.button} onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </div>
        <input
          ref={field}
          id={`${id}-field`}
          className={styles.field}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={hits.length > 0}
          {...(hits.length === 0
            ? {}
            : { 'aria-controls': `${id}-list`, 'aria-activedescendant': `${id}-option-${chosen}` })}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={64}
          value={text}
          onChange={(event) => search(event.target.value)}
          onKeyDown={press}
        />
        <p id={`${id}-hint`} className={styles.hint}>
          {words.hint}
        </p>
        <p role="status" className={styles.status} data-count={results.found}>
          {say()}
        </p>
        {known === null && spellings.isError && (
          <p className={styles.failed}>
            {words.noSpelling}{' '}
            <button type="button" className={styles.button} onClick={() => void spellings.refetch()}>
              {messages.shell.states.retry}
            </button>
          </p>
        )}
        {hits.length > 0 && (
          <PaletteList
            id={id}
            groups={results.groups}
            active={chosen}
            words={words}
            demoTag={messages.figures.demoTag}
            onHover={setActive}
            onGo={go}
          />
        )}
        {hits.length === 0 && <p className={styles.hint}>{sayScope()}</p>}
        <p className={styles.keys}>{words.keys}</p>
      </div>
    </dialog>
  );

  function say(): string {
    const preparing = isPreparing && text !== '' ? ` · ${words.preparing}` : '';
    if (text.trim() === '') return sayScope();
    if (results.found === 0) return `${words.none(text)}${preparing}`;
    const [found, shown] = [`${results.found}`, `${results.shown}`];
    return `${found === shown ? words.count(found) : words.countSome(found, shown)}${preparing}`;
  }

  function sayScope(): string {
    const counts = paletteKinds.flatMap((kind) => {
      const count = items.filter((item) => item.kind === kind).length;
      return count === 0 ? [] : [words.kindCount(words.kinds[kind], `${count}`)];
    });
    return words.scope(counts.join(messages.figures.listJoin));
  }
}
