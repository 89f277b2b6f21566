import { join } from 'node:path';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Finding } from '../../../shared/contract/finding.ts';
import type { Command } from '../command.ts';
import { atDesk } from '../desk.ts';
import { given as givenFile, putInto, refuseUnwritable } from '../files.ts';
import { answer, remark } from '../say.ts';

const workspace = { workspace: { type: 'string' } } as const;

/** Everything found, on stderr; the answer itself says only what was done. */
function remarkAll(findings: readonly Finding[]): void {
  for (const { severity, where, message, next } of findings) {
    remark(
      `${severity === 'refused' ? 'Refused' : 'Check'}, ${where}: ${message}${next === undefined ? '' : ` ${next}`}`,
    );
  }
}

const refusedIn = (findings: readonly Finding[]): number =>
  findings.filter(({ severity }) => severity === 'refused').length;

export const planImport: Command = {
  name: 'plan import',
  usage: '--workspace D FILE.json|FILE.xlsx',
  options: workspace,
  files: [1, 1],
  run: (given) =>
    atDesk(given, async (tell) => {
      const [path = ''] = given.files;
      const done = await tell('plan.import', { file: givenFile(path) });
      remarkAll(done.findings);
      if (!done.taken) throw refuse('plan.refused', { count: refusedIn(done.findings) });
      answer(given, done, [
        `Took the plan: ${done.changes.length} items new or changed, ${done.readings} readings.`,
      ]);
    }),
};

export const planIssue: Command = {
  name: 'plan issue',
  usage: '--workspace D --out DIR',
  options: { ...workspace, out: { type: 'string' } },
  files: [0, 0],
  run: (given) =>
    atDesk(given, async (tell, passphrase) => {
      const folder = given.need('out');
      refuseUnwritable(join(folder, 'plan'));
      const { version, files } = await tell('plan.issue', { passphrase });
      const written = files.map(({ subGroup, docId, sealed, file }) => ({
        path: putInto(folder, file),
        subGroup,
        docId,
        sealed,
      }));
      answer(given, { version, files: written }, [
        `Issued version ${version} of the plan:`,
        ...written.map(({ path }) => `  ${path}`),
      ]);
    }),
};

export const valuesImport: Command = {
  name: 'values import',
  usage: '--workspace D FILE.csv [--take-good-rows]',
  options: { ...workspace, 'take-good-rows': { type: 'boolean' } },
  files: [1, 1],
  run: (given) =>
    atDesk(given, async (tell) => {
      const [path = ''] = given.files;
      const takeGoodRows = given.flag('take-good-rows');
      const done = await tell('readings.import', { file: givenFile(path), takeGoodRows });
      remarkAll(done.findings);
      if (done.refused > 0 && !takeGoodRows) throw refuse('readings.refused', { count: done.refused });
      answer(given, done, [
        `Took ${done.taken} values${done.refused > 0 ? `; ${done.refused} rows were refused` : ''}.`,
      ]);
    }),
};
