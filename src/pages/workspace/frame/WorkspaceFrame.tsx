import type { ReactNode } from 'react';
import type { Room } from '@/app/paths';
import { Rail } from './Rail';
import { WorkspaceBar } from './WorkspaceBar';

interface WorkspaceFrameProps {
  readonly room: Room;
  /** Language and easy reading, which every page of the site offers. */
  readonly tools: ReactNode;
}

/** What stands around every room: the rail that leads from one to another, and the bar with the two days. */
export function WorkspaceFrame({ room, tools }: WorkspaceFrameProps) {
  return (
    <>
      <Rail room={room} tools={tools} />
      {/* The bulletin speaks of a month, every other room of a week. */}
      <WorkspaceBar span={room.room === 'bulletin' ? 'month' : 'week'} />
    </>
  );
}
