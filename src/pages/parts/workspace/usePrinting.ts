import { useSyncExternalStore } from 'react';

/** True from the moment the page is about to be printed until it has been: paper has no wheel to bring the rest. */
export function usePrinting(): boolean {
  return useSyncExternalStore(listen, isPrinting, () => false);
}

let printing = false;

function isPrinting(): boolean {
  return printing;
}

function listen(notify: () => void): () => void {
  const begin = () => {
    printing = true;
    notify();
  };
  const end = () => {
    printing = false;
    notify();
  };
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}
