import { readFileSync } from 'node:fs';
import { sha256 } from '../../electron/core/exchange/suite.ts';
import { digitsOf, wordsOf } from '../../electron/core/exchange/words-of-a-key.ts';
import { allocated, coverageText } from '../../shared/rules/plan-part.ts';
import { type Example, exampleFiles, examples, sealedFile } from './examples.ts';
import { chairKeys, chairSeeds, type People, people, secretariatKeys } from './people.ts';
import { planPayload } from './plan.ts';

const fence = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** What FORMAT.md shows of the worked examples and of the programs that others may start from. */
export async function shown(): Promise<Record<string, () => string>> {
  const all = await examples();
  const names = [...(await exampleFiles()).keys(), sealedFile];
  const both = await people();
  return {
    files: () => fileTable(all, names),
    keys: () => keyTable(both),
    'doc-id': () => docIdSteps(all),
    coverage: () => coverageSteps(both),
    'verify.py': () => fence('python', read('tests/outside/verify.py')),
    'verify.sh': () => fence('sh', read('tests/outside/verify.sh')),
    'write_return.py': () => fence('python', read('tests/outside/write_return.py')),
  };
}

const read = (path: string): string => readFileSync(path, 'utf8');

function fileTable(all: readonly Example[], names: readonly string[]): string {
  const rows = names.map((file) => {
    const signed = all.find((one) => one.signed?.file === file)?.signed;
    return row(`[${file}](tests/examples/${file})`, signed ? `\`${signed.docId}\`` : '');
  });
  return [row('file', 'docId'), '|---|---|', ...rows].join('\n');
}

function keyTable({ secretariat, chair }: People): string {
  const told = (
    who: string,
    { kid }: { kid: People['chair']['signing']['kid'] },
    from: string,
    jwk: object,
  ) => [`**${who}**, ${from}:`, '', fence('json', JSON.stringify(jwk)), '', `kid \`${kid}\``].join('\n');
  const words = (who: string, { signing: { kid } }: People['chair']) =>
    `${who}: \`${wordsOf(kid).join(' ')}\`; in figures \`${digitsOf(kid).join(' ')}\`.`;
  return [
    told(
      "the secretariat's signing key",
      secretariat.signing,
      'RFC 8037, appendix A.1',
      secretariatKeys.signing,
    ),
    told(
      "the secretariat's sealing key",
      secretariat.sealing,
      "Bob's of RFC 7748, section 6.1",
      secretariatKeys.sealing,
    ),
    told(
      "the chair's signing key",
      chair.signing,
      `its \`d\` the SHA-256 of \`${chairSeeds.signing}\``,
      chairKeys.signing,
    ),
    told(
      "the chair's sealing key",
      chair.sealing,
      `its \`d\` the SHA-256 of \`${chairSeeds.sealing}\``,
      chairKeys.sealing,
    ),
    `The eight words of the signing keys:\n\n* ${words('the secretariat', secretariat)}\n* ${words('the chair', chair)}`,
  ].join('\n\n');
}

function docIdSteps(all: readonly Example[]): string {
  const request = all.find(({ name }) => name === 'key-request');
  const parts: Record<'protected' | 'payload' | 'signature', string> = JSON.parse(
    request?.signed?.text ?? '',
  );
  const input = `${parts.protected}.${parts.payload}`;
  const cut = (text: string) => `${text.slice(0, 24)}...${text.slice(-24)}`;
  return [
    fence(
      'text',
      [
        `header     ${Buffer.from(parts.protected, 'base64url')}`,
        `protected  ${parts.protected}`,
        `payload    ${cut(parts.payload)}  (${parts.payload.length} characters)`,
        `input      protected "." payload  (${input.length} bytes)`,
        `signature  ${parts.signature}`,
        `docId      ${sha256(input).toString('hex')}`,
        `on paper   ${sha256(input)
          .toString('hex')
          .slice(0, 16)
          .replace(/(.{4})(?!$)/g, '$1 ')}`,
      ].join('\n'),
    ),
  ].join('\n');
}

function coverageSteps(both: People): string {
  const { plan, subGroup } = planPayload(both);
  const text = coverageText(allocated(plan, subGroup));
  return fence('text', `${text}\n\nSHA-256  ${sha256(text).toString('hex')}`);
}
