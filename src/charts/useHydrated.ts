import { useSyncExternalStore } from 'react';

/** False on the server and in the first client render, true after: what needs a browser starts without a mismatch. */
export function useHydrated(): boolean {
  return useSyncExternalStore(subscribeToNothing, onClient, onServer);
}

function subscribeToNothing(): () => void {
  return stop;
}

function stop(): void {}

function onClient(): boolean {
  return true;
}

function onServer(): boolean {
  return false;
}
