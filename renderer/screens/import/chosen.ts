import type { GivenFile } from '../../../shared/contract/call.ts';
import type { WindowOutput } from '../../../shared/contract/window.ts';
import type { Match } from '../../../shared/rules/table-match.ts';

type Looked = WindowOutput<'import.look'>;

/** What was chosen so far. Going back keeps it; another file begins anew. */
export type Chosen = {
  readonly file: GivenFile;
  readonly looked: Looked;
  readonly sheet: number;
  readonly header: number | null;
  readonly columns: readonly Match[] | null;
};
