import { getPartnership } from '../../../db/partnership.ts';
import { getPlan } from '../../../db/plan.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { returnSheet } from '../../../shared/documents/return-sheet.ts';
import type { DocId } from '../../../shared/model/ids.ts';
import { returnSheet as words } from '../../../shared/words/return-sheet.ts';
import type { Core } from '../core.ts';
import { chairDesk } from '../desk.ts';
import { writeHtml } from '../output/html.ts';
import { receiptOf } from './returns-receipt.ts';

/** One return of this desk as a paper. @throws `return.unknown`, `return.damaged` */
export async function sheetOf(core: Core, docId: DocId): Promise<Output<'returns.sheet'>> {
  const receipt = await receiptOf(core, docId);
  const desk = chairDesk(core.store);
  const { body, subGroups, markings, sample } = getPartnership(core.store);
  const paper = returnSheet({
    receipt,
    body,
    sample,
    subGroup: subGroups.find(({ id }) => id === desk.subGroup)?.name ?? desk.subGroup,
    planTitle: getPlan(core.store)?.title ?? '',
    marking: markings.find(({ code }) => code === receipt.marking) ?? { code: receipt.marking, handling: '' },
  });
  return { name: words.fileName(receipt.reference), document: writeHtml(paper) };
}
