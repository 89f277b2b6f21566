import { refuse } from '../../../shared/contract/faults.ts';
import { transcribedReturn } from '../../../shared/contract/returns.ts';
import { ref, subGroupId } from '../../../shared/model/ids.ts';
import { period } from '../../../shared/model/period.ts';
import { type Command, WrongUsage } from '../command.ts';
import { atDesk } from '../desk.ts';
import { given as givenFile, put, refuseUnwritable } from '../files.ts';
import { jsonFile, quarterOf } from '../input.ts';
import { answer } from '../say.ts';

const workspace = { workspace: { type: 'string' } } as const;

export const returnSign: Command = {
  name: 'return sign',
  usage:
    '--workspace D --quarter Q --out FILE.cspreturn [--nil] [--why-again "..."] [--on-behalf-of "..."] [--open|--sealed]',
  options: {
    ...workspace,
    quarter: { type: 'string' },
    out: { type: 'string' },
    nil: { type: 'boolean' },
    'why-again': { type: 'string' },
    'on-behalf-of': { type: 'string' },
    open: { type: 'boolean' },
    sealed: { type: 'boolean' },
  },
  files: [0, 0],
  run: (given) =>
    atDesk(given, async (tell, passphrase) => {
      const out = given.need('out');
      if (given.flag('open') && given.flag('sealed'))
        throw new WrongUsage('A return is either --open or --sealed.');
      refuseUnwritable(out);
      const form = given.flag('open') ? { sealed: false } : given.flag('sealed') ? { sealed: true } : {};
      const signed = await tell('returns.sign', {
        quarter: quarterOf(given),
        passphrase,
        nil: given.flag('nil'),
        whyAgain: given.option('why-again') ?? '',
        onBehalfOf: given.option('on-behalf-of') ?? '',
        ...form,
      });
      put(out, signed.file.bytes);
      await tell('returns.saved', { docId: signed.docId });
      const { docId, seq, sealed, exceptions, coverage } = signed;
      answer(given, { path: out, docId, seq, sealed, exceptions, coverage }, [
        `Signed and wrote ${out}${sealed ? ', sealed to the secretariat' : ''}.`,
        `It holds ${exceptions === 1 ? 'one exception' : `${exceptions} exceptions`}.`,
        `Document: ${docId}`,
      ]);
    }),
};

export const transcribe: Command = {
  name: 'transcribe',
  usage: '--workspace D --quarter Q FILE.json [--source FILE]',
  options: { ...workspace, quarter: { type: 'string' }, source: { type: 'string' } },
  files: [1, 1],
  run: (given) =>
    atDesk(given, async (tell, passphrase) => {
      const [path = ''] = given.files;
      const source = given.option('source');
      const typed = jsonFile(path, transcribedReturn);
      const { docId } = await tell('returns.transcribe', {
        quarter: quarterOf(given),
        passphrase,
        return: typed,
        source: source === undefined ? null : givenFile(source),
      });
      answer(given, { docId, subGroup: typed.subGroup }, [
        `Typed in for ${typed.subGroup}. It is not signed by the chair, and says so.`,
      ]);
    }),
};

const listOf = (text: string): string[] => text.split(',').map((one) => one.trim());

export const figuresRequest: Command = {
  name: 'figures request',
  usage: '--workspace D --sub-group ID --indicators REF,REF --periods P,P --why "..."',
  options: {
    ...workspace,
    'sub-group': { type: 'string' },
    indicators: { type: 'string' },
    periods: { type: 'string' },
    why: { type: 'string' },
  },
  files: [0, 0],
  run: (given) =>
    atDesk(given, async (tell) => {
      const request = await tell('figures.request', {
        subGroup: typed('sub-group', given.need('sub-group'), (text) => subGroupId.parse(text)),
        indicators: listOf(given.need('indicators')).map((text) =>
          typed('indicators', text, (one) => ref.parse(one)),
        ),
        periods: listOf(given.need('periods')).map((text) =>
          typed('periods', text, (one) => period.parse(one)),
        ),
        why: given.need('why'),
      });
      answer(given, request, ['Asked for. The request travels in the next receipt.']);
    }),
};

function typed<T>(option: string, text: string, parse: (text: string) => T): T {
  try {
    return parse(text);
  } catch {
    throw new WrongUsage(`--${option} does not take “${text}”.`);
  }
}

export const figuresSign: Command = {
  name: 'figures sign',
  usage: '--workspace D --out FILE.cspreturn',
  options: { ...workspace, out: { type: 'string' } },
  files: [0, 0],
  run: (given) =>
    atDesk(given, async (tell, passphrase) => {
      const out = given.need('out');
      refuseUnwritable(out);
      const [request] = await tell('figures.waiting', {});
      if (request === undefined) throw refuse('figures.none-asked');
      const { docId, file } = await tell('figures.sign', { request: request.id, passphrase });
      put(out, file.bytes);
      answer(given, { path: out, docId, request: request.id }, [
        `Signed the figures that were asked for, and wrote ${out}.`,
      ]);
    }),
};
