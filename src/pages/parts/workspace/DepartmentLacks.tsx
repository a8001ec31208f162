import type { DepartmentLack } from '@/figures/workspace/departmentBoard';
import { DemoSwitch } from '@/pages/parts/DemoSwitch';
import { usePage } from '@/pages/parts/pageContext';
import { StateNotice } from '@/ui/StateNotice';
import { useWorkspaceWords } from './useWorkspaceWords';

interface DepartmentLacksProps {
  readonly lacks: readonly DepartmentLack[];
  /** Said before the files that are missing. */
  readonly lede?: string;
}

/** What a package would have to bring before departments can be judged, file by file. */
export function DepartmentLacks({ lacks, lede }: DepartmentLacksProps) {
  const { hasDemo, filters } = usePage();
  const { department: words } = useWorkspaceWords();
  const [first] = lacks;
  if (first === undefined) return null;
  return (
    <StateNotice
      state="unknown"
      title={words.missing[first]}
      action={hasDemo && !filters.demo ? <DemoSwitch /> : undefined}
    >
      {lede !== undefined && <p>{lede}</p>}
      <ul>
        {lacks.map((lack) => (
          <li key={lack}>{words.supply[lack]}</li>
        ))}
      </ul>
    </StateNotice>
  );
}
