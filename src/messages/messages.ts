import type { CatalogueWords } from '@/messages/catalogue';
import type { ChartWords } from '@/messages/charts';
import type { ChronicleWords } from '@/messages/chronicle';
import type { DayWords } from '@/messages/days';
import type { FigureWords } from '@/messages/figures';
import type { NamedWords } from '@/messages/named';
import type { PageNames } from '@/messages/pageNames';
import type { PageWords } from '@/messages/pages';
import type { ProcessWords } from '@/messages/process';
import type { ShellWords } from '@/messages/shell';
import type { VocabularyWords } from '@/messages/words';
import type { WorkspaceWords } from '@/messages/workspace';

/** The words a person reads on any page, in one language. */
export interface Messages {
  readonly words: VocabularyWords;
  readonly figures: FigureWords;
  readonly charts: ChartWords;
  readonly shell: ShellWords;
  readonly pages: PageWords;
  readonly process: ProcessWords;
  readonly chronicle: ChronicleWords;
  /** Of pages whose words come with their code. */
  readonly ledger: PageNames;
  readonly method: PageNames;
  readonly named: NamedWords;
  readonly catalogue: CatalogueWords;
  readonly days: DayWords;
  /** Null in the public edition, which carries no word of the workspace. */
  readonly workspace: WorkspaceWords | null;
}
