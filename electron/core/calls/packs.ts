import { freezePack, latestFrozen } from '../../../db/frozen-packs.ts';
import { write } from '../../../db/transaction.ts';
import type { MadeFile } from '../../../shared/contract/call.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Output, Parsed } from '../../../shared/contract/index.ts';
import { packPaper } from '../../../shared/documents/pack/paper-of-pack.ts';
import { packSheets } from '../../../shared/documents/sheets/sheets-of-pack.ts';
import { packText } from '../../../shared/rules/pack.ts';
import { fileNames } from '../../../shared/words/file-names.ts';
import type { Core } from '../core.ts';
import { secretariatDesk, writable } from '../desk.ts';
import { writeSheetsCsv } from '../output/csv.ts';
import { writeDocx } from '../output/docx.ts';
import { writeHtml } from '../output/html.ts';
import { fingerprintOf, quarterPack, toldPack } from '../output/quarter-pack.ts';
import { writeSheetsXlsx } from '../output/xlsx.ts';
import type { Handlers } from '../serve.ts';
import { safeFileName } from '../spreadsheet/file-name.ts';

type Names = 'pack.get' | 'pack.write' | 'pack.freeze';

export const packHandlers: Pick<Handlers, Names> = {
  'pack.get': (core, wanted) => {
    secretariatDesk(core.store);
    return toldPack(core, wanted).pack;
  },
  'pack.write': writePack,
  'pack.freeze': freeze,
};

/** One form of the pack, as it stands now or as it was frozen. Every form is made from the same data. */
async function writePack(core: Core, { format, ...wanted }: Parsed<'pack.write'>): Promise<MadeFile> {
  secretariatDesk(core.store);
  const { pack, edition } = toldPack(core, wanted);
  const named = (extension: string) =>
    safeFileName(fileNames.pack(wanted.quarter, wanted.variant), extension);
  switch (format) {
    case 'json':
      return { name: named('json'), bytes: new TextEncoder().encode(packText(pack)) };
    case 'html':
    case 'print':
      return { name: named('html'), bytes: writeHtml(packPaper(pack, edition)) };
    case 'docx':
      return { name: named('docx'), bytes: await writeDocx(packPaper(pack, edition)) };
    case 'xlsx':
      return { name: named('xlsx'), bytes: await writeSheetsXlsx(packSheets(pack, edition)) };
    case 'csv':
      return { name: named('csv'), bytes: writeSheetsCsv(packSheets(pack, edition)) };
  }
}

/**
 * Keeps the pack of a quarter for good, with the documents that it was made from. The same content again
 * makes no new edition; other content makes the next.
 */
function freeze(core: Core, { quarter, variant }: Parsed<'pack.freeze'>): Output<'pack.freeze'> {
  const desk = writable(secretariatDesk(core.store));
  const pack = quarterPack(core, quarter, variant);
  if (pack.summary.returns.received === 0) throw refuse('pack.nothing-received', { quarter });
  const fingerprint = fingerprintOf(pack);
  return write(core.store, (db) => {
    const last = latestFrozen(db, quarter, variant);
    if (last?.fingerprint === fingerprint) return { fingerprint, again: true };
    freezePack(db, {
      quarter,
      variant,
      edition: (last?.edition ?? 0) + 1,
      fingerprint,
      documents: pack.provenance.documents.map(({ docId }) => docId),
      content: packText(pack),
      by: desk.user.name,
      at: core.now(),
    });
    return { fingerprint, again: false };
  });
}
