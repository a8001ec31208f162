import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { classNames } from '@/charts/classNames';
import { useHydrated } from '@/charts/useHydrated';
import type { DeckFigure } from '@/figures/deck/deck';
import type { Messages } from '@/messages/messages';
import type { PresentWords } from '@/messages/workspacePresent';
import { usePresenting } from '@/state/presenting';
import { type DeckAction, findTypedSlide, moveSlide, readDeckKey } from './deckKeys';
import { KeyHelp } from './KeyHelp';
import { SlideCanvas } from './SlideCanvas';
import { SlideList } from './SlideList';
import { SlideTrace } from './SlideTrace';
import styles from './Stage.module.css';
import { StageDialog } from './StageDialog';
import { useStageScale } from './useStageScale';
import { useSwipe } from './useSwipe';

interface StageProps {
  readonly deck: DeckFigure;
  /** Of the slide that is shown. */
  readonly at: number;
  readonly onGo: (at: number) => void;
  readonly onLeave: () => void;
  readonly words: PresentWords;
  readonly messages: Messages;
}

type Panel = 'overview' | 'help' | 'trace';

/** What has been typed counts for so long, in milliseconds. */
const typedFor = 4_000;

/**
 * The stage: all slides are drawn at once and one is seen, so that the next one is there the moment it is asked for. Driven
 * by keys, a clicker, a finger; without scripts the slides stand below one another, on paper a page each.
 */
export function Stage({ deck, at, onGo, onLeave, words, messages }: StageProps) {
  const stage = useRef<HTMLDivElement>(null);
  const isLive = useHydrated();
  const [panel, setPanel] = useState<Panel | null>(null);
  const [blank, setBlank] = useState<'black' | 'white' | null>(null);
  const [typed, setTyped] = useState('');
  const { letters, setLetters } = usePresenting();
  const { slides } = deck;
  const shown = slides[at];
  useStageScale(stage);
  useSwipe(stage, (does) => onGo(moveSlide(at, does, slides.length)));
  useEffect(() => void usePresenting.persist.rehydrate(), []);
  useEffect(() => {
    if (typed === '') return;
    const timer = window.setTimeout(() => setTyped(''), typedFor);
    return () => window.clearTimeout(timer);
  }, [typed]);

  const answer = useRef<(event: KeyboardEvent) => void>(() => {});
  // Before the slide is seen: a key that is pressed the moment it is must not be lost.
  useLayoutEffect(() => {
    answer.current = (event) => {
      // A dialog has keys of its own, and so has whatever is typed into.
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null || presses(event)) return;
      const action = readDeckKey(event, letters);
      if (action === null || (action.does === 'enter' && typed === '')) return;
      event.preventDefault();
      if (blank === null) act(action);
      else setBlank(null);
    };
  });
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => answer.current(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  const target = findTypedSlide(typed, slides.length);
  const count = `${slides.length}`;
  return (
    <div ref={stage} className={classNames(styles.stage, isLive && styles.live)}>
      <h1 tabIndex={-1} className={styles.unseen}>
        {deck.title}
      </h1>
      <p role="status" className={styles.unseen}>
        {isLive && shown !== undefined && words.announce(`${at + 1}`, count, shown.title)}
      </p>
      {slides.map((slide, index) => (
        <section
          key={slide.id}
          className={classNames(styles.slide, index === at && styles.shown)}
          aria-label={words.number(`${index + 1}`, count)}
          data-slide={slide.id}
        >
          <SlideCanvas
            slide={slide}
            number={words.number(`${index + 1}`, count)}
            frozen={words.frozen(deck.release)}
            words={words}
            messages={messages}
          />
        </section>
      ))}
      <div className={`${styles.controls} needs-scripts`}>
        <button type="button" onClick={() => act({ does: 'previous' })}>
          {words.previous}
        </button>
        <button type="button" onClick={() => act({ does: 'next' })}>
          {words.next}
        </button>
        <button type="button" onClick={() => setPanel('overview')}>
          {words.overview}
        </button>
        <button type="button" onClick={() => setPanel('trace')}>
          {words.trace}
        </button>
        <button type="button" onClick={() => setPanel('help')}>
          {words.help}
        </button>
        <button type="button" onClick={onLeave}>
          {words.close}
        </button>
      </div>
      {typed !== '' && <p className={styles.typed}>{target === null ? typed : words.goTo(typed)}</p>}
      {blank !== null && (
        <div className={classNames(styles.blank, styles[blank])}>
          <p className={styles.unseen} role="status">
            {words.blank}
          </p>
        </div>
      )}
      {panel === 'overview' && (
        <StageDialog title={words.overview} words={words} onClose={closePanel}>
          <SlideList slides={slides} at={at} onGo={(to) => onGo(to)} />
        </StageDialog>
      )}
      {panel === 'help' && (
        <StageDialog title={words.help} words={words} onClose={closePanel}>
          <KeyHelp words={words} letters={letters} onLetters={setLetters} />
        </StageDialog>
      )}
      {panel === 'trace' && shown !== undefined && (
        <StageDialog title={words.trace} words={words} onClose={closePanel}>
          <SlideTrace slide={shown} words={words} labels={messages.shell.trace} />
        </StageDialog>
      )}
    </div>
  );

  function closePanel() {
    setPanel(null);
  }

  function act(action: DeckAction) {
    switch (action.does) {
      case 'digit':
        setTyped((before) => `${before}${action.digit}`.slice(-3));
        return;
      case 'enter':
        if (target !== null) onGo(target);
        setTyped('');
        return;
      case 'blank':
        setBlank(action.ground);
        return;
      case 'overview':
      case 'help':
      case 'trace':
        setPanel(action.does);
        return;
      case 'fullScreen':
        void turnFullScreen();
        return;
      case 'leave':
        if (typed !== '') setTyped('');
        else if (document.fullscreenElement === null) onLeave();
        return;
      default:
        onGo(moveSlide(at, action.does, slides.length));
    }
  }
}

/** A key that presses the button that has the focus. */
function presses({ key, target }: KeyboardEvent): boolean {
  return (key === ' ' || key === 'Enter') && target instanceof Element && target.closest('button, a, input') !== null;
}

/** In or out; a browser that refuses shows the deck as it does now. */
async function turnFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
    else await document.exitFullscreen();
  } catch {
    // Not allowed here: in a frame, by a policy.
  }
}
