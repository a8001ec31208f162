import { useEffect } from 'react';
import type { Paper } from '@/figures/workspace/paper';

/**
 * While a paper is shown, printing prints it and nothing else. What every page carries at its head and foot depends on the
 * data, and a margin box can read only custom properties of the root: they are set there. A browser without margin boxes
 * (Chromium before 131) keeps the foot at the end of the paper.
 */
export function usePaperPages({ mark, title, foot }: Pick<Paper, 'mark' | 'title' | 'foot'>): void {
  useEffect(() => {
    const { documentElement: root } = document;
    const texts: readonly (readonly [name: string, text: string])[] = [
      ['--paper-mark', mark ?? ''],
      ['--paper-title', title],
      ['--paper-foot', foot],
    ];
    root.dataset.paper = 'CSSMarginRule' in window ? 'margins' : 'plain';
    for (const [name, text] of texts) root.style.setProperty(name, quote(text));
    return () => {
      delete root.dataset.paper;
      for (const [name] of texts) root.style.removeProperty(name);
    };
  }, [mark, title, foot]);
}

/** A text as a string of CSS. */
function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}"`;
}
