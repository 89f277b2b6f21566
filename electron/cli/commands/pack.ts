import type { z } from 'zod';
import { packFormat, variant } from '../../../shared/contract/packs.ts';
import type { Tell } from '../../core/tell.ts';
import { printPdf } from '../../print/print-pdf.ts';
import { type Command, type Given, WrongUsage } from '../command.ts';
import { atDesk } from '../desk.ts';
import { put, refuseUnwritable } from '../files.ts';
import { quarterOf } from '../input.ts';
import { answer, remark } from '../say.ts';

export const pack: Command = {
  name: 'pack',
  usage:
    '--workspace D --quarter Q --format html|pdf|docx|xlsx|csv|json --out FILE [--freeze] [--variant board|scrutiny|public]',
  options: {
    workspace: { type: 'string' },
    quarter: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    freeze: { type: 'boolean' },
    variant: { type: 'string' },
  },
  files: [0, 0],
  run: (given) =>
    atDesk(given, async (tell) => {
      const out = given.need('out');
      const wanted = { quarter: quarterOf(given), variant: variantOf(given) };
      const format = formatOf(given);
      refuseUnwritable(out);
      // Frozen first, so that what is written says which edition it is.
      const frozen = given.flag('freeze') ? await tell('pack.freeze', wanted) : null;
      const bytes = await written(tell, format, wanted);
      put(out, bytes);
      answer(given, { path: out, ...wanted, frozen }, [
        `Wrote ${out}.`,
        ...(frozen === null
          ? []
          : [
              frozen.again ? 'It was frozen before, and is the same.' : 'It is frozen.',
              `Fingerprint: ${frozen.fingerprint}`,
            ]),
      ]);
    }),
};

function variantOf(given: Given) {
  const chosen = variant.safeParse(given.option('variant') ?? 'board').data;
  if (chosen === undefined) throw new WrongUsage('--variant is board, scrutiny or public.');
  return chosen;
}

type PackFormat = z.infer<typeof packFormat>;
type Wanted = { quarter: ReturnType<typeof quarterOf>; variant: ReturnType<typeof variantOf> };

function formatOf(given: Given): PackFormat | 'pdf' {
  const format = given.need('format');
  const known = packFormat.exclude(['print']).safeParse(format).data;
  if (known === undefined && format !== 'pdf')
    throw new WrongUsage('--format is html, pdf, docx, xlsx, csv or json.');
  return known ?? 'pdf';
}

/** PDF is printed from the same HTML: the core never calls out to a printing engine. */
async function written(tell: Tell, format: PackFormat | 'pdf', wanted: Wanted): Promise<Uint8Array> {
  if (format !== 'pdf') return (await tell('pack.write', { ...wanted, format })).bytes;
  const { bytes } = await tell('pack.write', { ...wanted, format: 'print' });
  return printPdf(Buffer.from(bytes).toString('utf8'), remark);
}
