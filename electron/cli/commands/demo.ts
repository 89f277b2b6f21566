import { join } from 'node:path';
import { refuse } from '../../../shared/contract/faults.ts';
import { type Quarter, quarter as quarterShape } from '../../../shared/model/period.ts';
import { kidOf } from '../../core/exchange/public-key.ts';
import type { Exchanged } from '../../core/sample/desks.ts';
import { sampleQuarters } from '../../core/sample/index.ts';
import { playSample, type SampleRound } from '../../core/sample/round.ts';
import { appVersion } from '../../core/version.ts';
import { refuseFullFolder } from '../../core/workspace/create.ts';
import { newPassphrase } from '../../core/workspace/passphrase.ts';
import type { Command, Given } from '../command.ts';
import { put, putInto } from '../files.ts';
import { quarterOf } from '../input.ts';
import { answer, remark } from '../say.ts';

/** The whole quarter on the sample partnership, by the code that people's own work goes through. */
export const demo: Command = {
  name: 'demo',
  usage: '--out DIR [--quarter "2026-27 Q2"] [--json]',
  options: { out: { type: 'string' }, quarter: { type: 'string' } },
  files: [0, 0],
  run: async (given) => {
    const folder = given.need('out');
    const quarter = chosen(given);
    refuseFullFolder(folder);
    const passphrase = newPassphrase();
    put(join(folder, 'passphrase.txt'), Buffer.from(`${passphrase}\n`, 'utf8'));
    const round = await playSample({ folder, passphrase, appVersion, progress: remark }, quarter);
    const files = round.exchanged.flatMap((one) => written(folder, one));
    for (const jwk of round.keys)
      put(join(folder, 'keys', `${kidOf(jwk)}.jwk`), Buffer.from(JSON.stringify(jwk), 'utf8'));
    const pack = join(folder, 'pack.html');
    put(pack, round.paper.bytes);
    answer(given, reported(round, files, pack), told(round, files.length, folder, pack));
  },
};

function chosen(given: Given): Quarter {
  const quarter = given.option('quarter') === undefined ? quarterShape.parse('2026-27 Q2') : quarterOf(given);
  if (!sampleQuarters.includes(quarter))
    throw refuse('sample.quarter', { quarter, has: [...sampleQuarters] });
  return quarter;
}

type WrittenFile = { path: string; kind: string; kid: string; docId: string; sealed: boolean };

/** A sealed file is written as it travelled, and once more as the signed document inside, for outsiders to verify. */
function written(folder: string, { file, kind, kid, docId, sealed, opened }: Exchanged): WrittenFile[] {
  const files = join(folder, 'files');
  const travelled = { path: putInto(files, file), kind, kid, docId, sealed };
  if (opened === null) return [travelled];
  const name = file.name.replace(/(\.[a-z]+)$/, ' (opened)$1');
  return [
    travelled,
    { ...travelled, path: putInto(files, { name, bytes: Buffer.from(opened, 'utf8') }), sealed: false },
  ];
}

function reported({ quarter, returns, merged }: SampleRound, files: readonly WrittenFile[], pack: string) {
  return { quarter, files, returns, merged: counted(merged), pack: { path: pack } };
}

const counted = ({ subGroups, exceptions }: SampleRound['merged']) => ({
  received: subGroups.filter(({ state }) => state === 'received' || state === 'transcribed').length,
  missing: subGroups.filter(({ state }) => state === 'missing').length,
  exceptions: exceptions.length,
});

function told({ returns, merged }: SampleRound, files: number, folder: string, pack: string): string[] {
  const { received, missing, exceptions } = counted(merged);
  return [
    `The sample partnership is in ${folder}.`,
    `${received} returns received, ${missing} missing, ${exceptions} exceptions; ${files} files exchanged.`,
    ...returns.map(
      (one) => `  ${one.subGroup}: ${one.exceptions === 0 ? 'nil' : `${one.exceptions} exceptions`}`,
    ),
    `The Board’s paper: ${pack}`,
    `The passphrase of every desk is in ${join(folder, 'passphrase.txt')}.`,
  ];
}
