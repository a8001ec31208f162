import type { CatalogueWords } from '@/messages/catalogue';
import type { ChartWords } from '@/messages/charts';
import type { ChronicleWords } from '@/messages/chronicle';
import type { DayWords } from '@/messages/days';
import type { FigureWords } from '@/messages/figures';
import type { MethodWords } from '@/messages/method';
import type { NamedWords } from '@/messages/named';
import type { PageWords } from '@/messages/pages';
import type { ProcessWords } from '@/messages/process';
import type { ShellWords } from '@/messages/shell';
import type { VocabularyWords } from '@/messages/words';
import type { WorkspaceWords } from '@/messages/workspace';

/** Every word a person reads, in one language. */
export interface Messages {
  readonly words: VocabularyWords;
  readonly figures: FigureWords;
  readonly charts: ChartWords;
  readonly shell: ShellWords;
  readonly pages: PageWords;
  readonly process: ProcessWords;
  readonly chronicle: ChronicleWords;
  readonly method: MethodWords;
  readonly named: NamedWords;
  readonly catalogue: CatalogueWords;
  readonly days: DayWords;
  /** Null in the public edition, which carries no word of the workspace. */
  readonly workspace: WorkspaceWords | null;
}
