import { setupServer } from 'msw/node';
import { createHandlers } from './handlers';
import type { ScenarioName } from './scenarios';

/** A pretend network for tests in Node: answers from published files; a request it does not know fails the test. */
export function createMockServer(
  files: ReadonlyMap<string, string | Uint8Array>,
  scenario: ScenarioName | null = null,
) {
  return setupServer(...createHandlers(files, scenario));
}
