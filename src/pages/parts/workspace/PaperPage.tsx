import { useMemo } from 'react';
import { buildPaper } from '@/figures/workspace/dispatch';
import type { PaperKind } from '@/messages/workspacePaper';
import { usePage } from '@/pages/parts/pageContext';
import { StateNotice } from '@/ui/StateNotice';
import { PaperSheet } from './PaperSheet';
import { PaperTools } from './PaperTools';
import { RoomPage } from './RoomPage';
import type { RoomContext } from './useRoom';

interface PaperPageProps {
  readonly kind: PaperKind;
  readonly room: RoomContext;
}

/** A paper on the screen as it will be on A4: for whom is chosen above it, all of it is in the address. */
export function PaperPage({ kind, room }: PaperPageProps) {
  const { release } = usePage();
  const { words, view, workspace, earlier } = room;
  const before = room.openEarlier();
  const { place, department } = view;
  const paper = useMemo(
    () =>
      workspace === null || before === null
        ? null
        : buildPaper(workspace.context, words, {
            kind,
            scope: { place, department },
            targets: workspace.targets,
            before: before.targets,
            earlier,
            release,
          }),
    [workspace, before, words, kind, place, department, earlier, release],
  );
  if (paper === null || workspace === null)
    return (
      <RoomPage room={room} title={words.frame[kind]}>
        {null}
      </RoomPage>
    );
  const isNothing = workspace.targets.items.every(({ assessment }) => assessment.progress.kind !== 'planned');
  return (
    <RoomPage room={room} title={isNothing || paper.isEmpty ? words.frame[kind] : paper.conclusion} isEmpty={isNothing}>
      <PaperTools room={room} paper={paper} />
      {paper.isEmpty ? (
        <StateNotice state="empty" title={words.paper.empty}>
          {words.paper.emptySupply}
        </StateNotice>
      ) : (
        <PaperSheet paper={paper} words={words} />
      )}
    </RoomPage>
  );
}
