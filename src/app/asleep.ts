import { asleepByLocale } from '@/messages/asleepByLocale';
import { isPlainClick } from '@/ui/isPlainClick';
import { reloadWhenReachable } from './reload';
import { showStrip } from './strip';

/** What a reader does who may want more than to read. Not `scroll`, which browsers do by themselves. */
const signs = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'keydown', 'focusin', 'click', 'change'] as const;

/** What only the app can answer to; everything else on a published page works without it. */
const controls = 'button, input[type="radio"], input[type="checkbox"], [data-still], a[data-card]';

/** Longer than this nobody waits for a card: the link of the number leads to the same words. */
const patience = 4000;

/**
 * A published page is whole without scripts, so the app is fetched only when somebody touches the page. What they
 * pressed meanwhile is held, and pressed again when the app is there; when it cannot be had, the page says so. One that
 * `wakesAtOnce` is not waited for, but what is pressed before it is there is held all the same.
 */
export function sleepUntilTouched(root: HTMLElement, open: () => Promise<void>, wakesAtOnce = false): void {
  let held: HTMLElement | null = null;
  let changed: { readonly field: HTMLSelectElement; readonly value: string } | null = null;
  let isOpening = false;
  let pointer: string | null = null;

  for (const sign of signs) document.addEventListener(sign, wake, { capture: true });
  if (wakesAtOnce) void openOnce();

  function wake(event: Event): void {
    if (event.type === 'pointermove' && !hasMoved(event as PointerEvent)) return;
    if (event.type === 'click') hold(event as MouseEvent);
    if (event.type === 'keydown') holdShortcut(event as KeyboardEvent);
    if (event.type === 'change' && event.target instanceof HTMLSelectElement)
      changed = { field: event.target, value: event.target.value };
    if (!isOpening) void openOnce();
  }

  /**
   * A browser tells of a pointer that lies still under a page that has come, at times of one at the page's corner; such
   * a word says that nothing was moved, and the first true place is none yet: only the next one is a movement.
   */
  function hasMoved({ clientX, clientY, movementX, movementY }: PointerEvent): boolean {
    if (movementX === 0 && movementY === 0) return false;
    const [was, is] = [pointer, `${clientX} ${clientY}`];
    pointer = is;
    return was !== null && was !== is;
  }

  function hold(event: MouseEvent): void {
    const control = event.target instanceof Element ? event.target.closest<HTMLElement>(controls) : null;
    if (control === null || !root.contains(control) || !isPlainClick(event)) return;
    event.preventDefault();
    event.stopPropagation();
    held = control;
    if (control instanceof HTMLAnchorElement)
      window.setTimeout(() => {
        if (held === control) follow(control);
      }, patience);
  }

  /** The key of a button is a press on it. A page is published for Ctrl alone; where there is ⌘, it is meant as well. */
  function holdShortcut(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || !/^[a-z]$/i.test(event.key)) return;
    const control = root.querySelector<HTMLElement>(`[aria-keyshortcuts="Control+${event.key.toUpperCase()}"]`);
    if (control === null) return;
    event.preventDefault();
    held = control;
  }

  async function openOnce(): Promise<void> {
    isOpening = true;
    try {
      await open();
    } catch {
      letGo();
      const words = asleepByLocale[document.documentElement.lang === 'en' ? 'en' : 'zh-CN'];
      showStrip(root, words.failed, words.retry, () => void reloadWhenReachable());
      return;
    } finally {
      for (const sign of signs) document.removeEventListener(sign, wake, { capture: true });
    }
    repeat();
  }

  /** What was pressed or chosen before the app was there, done again where it can be answered. */
  function repeat(): void {
    const [control, choice] = [held, changed];
    held = null;
    if (choice?.field.isConnected) {
      choice.field.value = choice.value;
      choice.field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    if (control?.isConnected) control.click();
  }

  function letGo(): void {
    if (held instanceof HTMLAnchorElement) follow(held);
    held = null;
  }
}

function follow(link: HTMLAnchorElement): void {
  window.location.assign(link.href);
}
