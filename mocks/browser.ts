import { setupWorker } from 'msw/browser';
import { createFaultHandlers } from './handlers';
import { findScenario } from './scenarios';

/** Starts the pretend network when the address names a scenario (`?mock=slow`); does nothing otherwise. */
export async function startMocks(name: string | null): Promise<void> {
  const scenario = findScenario(name);
  if (scenario === null) return;
  await setupWorker(...createFaultHandlers(scenario)).start({
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  });
}
