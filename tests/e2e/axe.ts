import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { measureContrast } from './contrast';

type RunOptions = Parameters<AxeBuilder['options']>[0];
type Rule = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];
type RuleNode = Rule['nodes'][number];

interface ExplainedIncomplete {
  rule: string;
  /** Matched against the target as the report prints it. */
  target: RegExp;
  reason: string;
}

/** What axe cannot decide and a person has looked at: where, and why it is right as it stands. */
const explainedIncomplete: readonly ExplainedIncomplete[] = [];

// Rules for WCAG A and AA, and one of good practice, that axe itself leaves off for being new or experimental. Still off
// are the AAA ones, the deprecated ones, and hidden-content, which is undecided on every page that hides anything.
const rulesOffByDefault = [
  'target-size',
  'css-orientation-lock',
  'focus-order-semantics',
  'label-content-name-mismatch',
  'p-as-heading',
  'table-fake-caption',
  'td-has-header',
];

/**
 * Runs every rule of axe for WCAG 2.2 A and AA and good practice on the whole page as it stands, frames included.
 * Throws with the rule, the target and the message of each violation, and of each result axe left undecided
 * ("incomplete") that is neither explained above nor a contrast that proves to be enough when it is measured.
 * In a context without JavaScript it turns scripts back on for the page, whose own have had their chance by then:
 * it comes last in such a test.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  if (await isScriptless(page)) await letAxeRun(page);
  const rules = Object.fromEntries(rulesOffByDefault.map((rule) => [rule, { enabled: true }]));
  // What passed is not reported: writing it down takes longer than finding it out.
  const options = { rules, resultTypes: ['violations', 'incomplete'] } satisfies RunOptions;
  const builder = new AxeBuilder({ page }).options(options);
  // Without frames there are no findings to gather in a page of their own.
  builder.setLegacyMode(page.frames().length === 1);
  const { violations, incomplete } = await builder.analyze();
  const unexplained = incomplete.map(withoutExplained).filter((rule) => rule.nodes.length > 0);
  const undecided = await decideContrast(page, unexplained);
  if (violations.length === 0 && undecided.length === 0) return;

  const findings = [
    ...violations.map((rule) => formatRule('violation', rule)),
    ...undecided.map((rule) => formatRule('undecided', rule)),
  ];
  throw new Error(
    `axe on ${page.url()}: ${violations.length} rules violated, ${undecided.length} undecided\n\n${findings.join('\n\n')}`,
  );
}

function isScriptless(page: Page): Promise<boolean> {
  return page.evaluate(() => window.matchMedia('(scripting: none)').matches);
}

// Without this axe waits for its own timers for ever.
async function letAxeRun(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  // A new session believes scripts to be on, and does nothing when told to turn on what it believes to be on.
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  await session.send('Emulation.setScriptExecutionDisabled', { value: false });
  await page.evaluate(() => {
    // With scripts on, what stands in a noscript is not displayed, and axe passes over it.
    for (const element of document.querySelectorAll('noscript')) element.replaceWith(...element.childNodes);
  });
}

/** Measures the contrasts axe leaves open; those that are enough are decided. */
async function decideContrast(page: Page, rules: readonly Rule[]): Promise<Rule[]> {
  const open = rules.find(({ id }) => id === 'color-contrast');
  if (open === undefined) return [...rules];
  const measured = await measureContrast(page, open.nodes.map(formatTarget));
  const isEnough = (node: RuleNode) =>
    measured.some(({ target, ratio, needed }) => target === formatTarget(node) && ratio !== null && ratio >= needed);
  return rules
    .map((rule) => (rule === open ? { ...rule, nodes: rule.nodes.filter((node) => !isEnough(node)) } : rule))
    .filter((rule) => rule.nodes.length > 0);
}

function withoutExplained(rule: Rule): Rule {
  return { ...rule, nodes: rule.nodes.filter((node) => !isExplained(rule.id, node)) };
}

function isExplained(rule: string, node: RuleNode): boolean {
  return explainedIncomplete.some((known) => known.rule === rule && known.target.test(formatTarget(node)));
}

function formatRule(kind: 'violation' | 'undecided', rule: Rule): string {
  return [`${kind}: ${rule.id} (${rule.impact ?? 'no impact'}) ${rule.help}`, ...rule.nodes.map(formatNode)].join('\n');
}

function formatNode(node: RuleNode): string {
  const messages = [...node.any, ...node.all, ...node.none].map((check) => `      ${check.message}`);
  return [`  at ${formatTarget(node)}`, `      ${node.html}`, ...messages].join('\n');
}

/** A selector; of a node in a frame or a shadow tree the selectors on the way to it, as in `iframe >> #host >> a`. */
function formatTarget(node: RuleNode): string {
  return node.target.flat().join(' >> ');
}
