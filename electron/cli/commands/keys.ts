import { type FaultCode, Refusal } from '../../../shared/contract/faults.ts';
import type { Tell } from '../../core/tell.ts';
import type { Command } from '../command.ts';
import { atDesk } from '../desk.ts';
import { given as givenFile, put } from '../files.ts';
import { answer } from '../say.ts';

const options = { workspace: { type: 'string' } } as const;

export const keyRequest: Command = {
  name: 'key request',
  usage: '--workspace D --out FILE.cspkey',
  options: { ...options, out: { type: 'string' } },
  files: [0, 0],
  run: (given) =>
    atDesk(given, async (tell, passphrase) => {
      const out = given.need('out');
      const { bytes } = await tell('keys.request', { passphrase });
      const words = await tell('keys.words', {});
      put(out, bytes);
      answer(given, { path: out, kid: words.kid, words: words.words }, [
        `Wrote ${out}. Send it to the secretariat, and read them these words on the telephone:`,
        words.words,
      ]);
    }),
};

export const keyWords: Command = {
  name: 'key words',
  usage: '--workspace D',
  options,
  files: [0, 0],
  run: (given) =>
    atDesk(given, async (tell) => {
      const words = await tell('keys.words', {});
      answer(given, words, [
        words.words,
        `In figures: ${words.digits}`,
        ...(words.secretariatConfirmed ? [] : ['The secretariat’s own words have not been compared yet.']),
      ]);
    }),
};

export const keyEnrol: Command = {
  name: 'key enrol',
  usage: '--workspace D FILE.cspkey --words "eight words ..."',
  options: { ...options, words: { type: 'string' } },
  files: [0, 1],
  run: (given) =>
    atDesk(given, async (tell, passphrase) => {
      const words = given.need('words');
      const { role } = await tell('workspace.about', {});
      const [path] = given.files;
      const kid = path === undefined || role === 'chair' ? null : await waitingKid(tell, path);
      await tell('keys.unlock', { passphrase });
      const { key, judgedAgain } = await tell('keys.enrol', {
        kid,
        words,
        verified: 'eight words compared by telephone',
      });
      answer(given, { kid: key.kid, iss: key.iss, name: key.holder.name, judgedAgain }, [
        role === 'chair'
          ? `The secretariat’s key is confirmed: ${key.holder.name}.`
          : `Enrolled the key of ${key.holder.name} for ${key.iss}.`,
        ...(judgedAgain > 0
          ? [
              `${judgedAgain === 1 ? 'One return' : `${judgedAgain} returns`} that waited for it can be taken in now.`,
            ]
          : []),
      ]);
    }),
};

/** The request is taken in first, so that it is known whose words are typed. */
async function waitingKid(tell: Tell, path: string) {
  const file = givenFile(path);
  const [seen] = await tell('files.inspect', { file });
  const [outcome] = await tell('files.import', { files: [file] });
  if (outcome?.code !== undefined) {
    const { code, message, next } = outcome;
    throw new Refusal({ code: code as FaultCode, message, ...(next === undefined ? {} : { next }) });
  }
  const waiting = await tell('keys.waiting', {});
  return waiting.find(({ kid }) => kid === seen?.kid)?.kid ?? null;
}
