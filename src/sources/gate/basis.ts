import { allRows, type Draft } from '@/sources/gate/draft';
import { cellOf, type Finding, type Located, refuseJson, refuseRow } from '@/sources/gate/located';

/** Everything in `demo/` says it is invented, and nothing outside it is. */
export function* checkBasis(draft: Draft): Generator<Finding> {
  for (const located of allRows(draft.tables)) {
    const basis = cellOf(located, 'basis');
    if (typeof basis !== 'string') continue;
    if (located.isOverlay && basis !== 'demo')
      yield refuseRow(located, 'basis', { code: 'basisNotDemo', found: basis });
    if (!located.isOverlay && basis === 'demo') yield refuseRow(located, 'basis', { code: 'basisDemoOutsideOverlay' });
  }
}

/** An invented row cites an invented source, any other row a real one. */
export function* checkSourceBasis(draft: Draft): Generator<Finding> {
  for (const located of draft.tables.sources) {
    const { kind, basis } = located.value;
    if (!isSameWorld(kind, basis)) {
      yield refuseRow(located, 'basis', { code: 'sourceBasisMismatch', found: basis, expected: kind });
    }
  }
  for (const located of allRows(draft.tables)) {
    const source = sourceOf(draft, located);
    const basis = cellOf(located, 'basis');
    if (source === undefined || typeof basis !== 'string') continue;
    const expected = source.value.basis;
    // A basis out of place is told by the rule above.
    if ((basis === 'demo') === located.isOverlay && !isSameWorld(basis, expected)) {
      yield refuseRow(located, 'source', { code: 'sourceBasisMismatch', found: basis, expected });
    }
  }
}

/** Who cites an article names the paragraph; paragraphs are counted from 1. */
export function* checkParagraphs(draft: Draft): Generator<Finding> {
  for (const located of allRows(draft.tables)) {
    const paragraph = cellOf(located, 'paragraph');
    if (paragraph === undefined) continue;
    const source = sourceOf(draft, located);
    const isRightSource = isSameWorld(cellOf(located, 'basis'), source?.value.basis);
    if (paragraph === null && source?.value.kind === 'article' && isRightSource) {
      yield refuseRow(located, 'paragraph', { code: 'paragraphMissing', source: source.value.id });
    }
    if (paragraph === 0) yield refuseRow(located, 'paragraph', { code: 'tooSmall', found: 0, expected: 1 });
  }
}

/** Both invented, or neither. */
function isSameWorld(basis: unknown, other: unknown): boolean {
  return (basis === 'demo') === (other === 'demo');
}

/** The same for the award in `campaign.json`. */
export function* checkAwardParagraph(draft: Draft): Generator<Finding> {
  const award = draft.campaign?.value.award;
  if (draft.campaign === null || !award) return;
  const source = draft.byId.sources.get(award.source);
  const path = ['award', 'paragraph'];
  if (award.paragraph === null && source?.value.kind === 'article') {
    yield refuseJson(draft.campaign, path, { code: 'paragraphMissing', source: award.source });
  }
  if (award.paragraph !== null && award.paragraph < 1) {
    yield refuseJson(draft.campaign, path, { code: 'tooSmall', found: award.paragraph, expected: 1 });
  }
}

/** The source a row cites, when it cites one that stands. */
export function sourceOf(draft: Draft, located: Located): Located<'sources'> | undefined {
  const source = cellOf(located, 'source');
  return typeof source === 'string' ? draft.byId.sources.get(source) : undefined;
}
