import { globSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { documents } from '../build/format/documents.ts';
import { fileOf, schemaText } from '../build/format/json-schema.ts';
import { bindAddressee, bindPartnership, bindReturn } from '../electron/core/exchange/bindings.ts';
import { readFile } from '../electron/core/exchange/bundle.ts';
import { readEnvelope, verifyEnvelope } from '../electron/core/exchange/envelope.ts';
import { verifyingKey } from '../electron/core/exchange/public-key.ts';
import { recomputed } from '../electron/core/exchange/recompute.ts';
import { sha256 } from '../electron/core/exchange/suite.ts';
import { planFile } from '../shared/model/plan-file.ts';
import { type ReturnFile, returnFile } from '../shared/model/return-file.ts';
import { type Example, exampleFiles, examples, sealedFile } from './format/examples.ts';
import { mutationsOf } from './format/mutations.ts';
import { chairKeys, chairSeeds, people } from './format/people.ts';
import { opened } from './format/sealed.ts';

const all = await examples();
const files = await exampleFiles();
const names = Object.keys(documents);
const here = (name: string): string => readFileSync(`tests/examples/${name}`, 'utf8');
const modelOf = ({ schema }: Example) => documents[schema]?.schema;
const named = (name: string): Example => {
  const found = all.find((one) => one.name === name);
  if (!found) throw new Error(`There is no example ${name}.`);
  return found;
};

const ajv = new Ajv2020({ allowUnionTypes: true });
addFormats.default(ajv);
const validators = new Map(
  names.map((name) => [
    name,
    ajv.compile(JSON.parse(readFileSync(`shared/schemas/${fileOf(name)}`, 'utf8'))),
  ]),
);
const fitsSchema = (schema: string, value: unknown): boolean => validators.get(schema)?.(value) === true;

describe('the JSON Schemas', () => {
  test.each(names)('%s is kept as the model makes it (after a change: npm run schemas)', (name) => {
    expect(readFileSync(`shared/schemas/${fileOf(name)}`, 'utf8')).toBe(schemaText(name));
  });

  test('there is one for each document, and a worked example of each', () => {
    expect(
      globSync('shared/schemas/*')
        .map((path) => path.split(/[\\/]/).at(-1))
        .sort(),
    ).toEqual(names.map(fileOf).sort());
    expect([...new Set(all.map(({ schema }) => schema))].sort()).toEqual(names.toSorted());
  });

  test.each(all)('the example $name fits its schema and its model', (example) => {
    expect(fitsSchema(example.schema, example.payload)).toBe(true);
    expect(modelOf(example)?.safeParse(example.payload).success).toBe(true);
  });

  test.each(all)('with one thing wrong in it, $name fits neither', (example) => {
    const { schema } = example;
    const written = documents[schema]?.io === 'input';
    const mutations = mutationsOf(example.payload);
    const verdicts = mutations.map(({ what, at, value }) => ({
      where: `${what} ${at}`,
      model: modelOf(example)?.safeParse(value).success,
      schema: fitsSchema(schema, value),
      // What people write may leave members out; a table of a handover may be missing like any other.
      mayFit: what === 'missing' && (written || /^tables\.\w+$/.test(at)),
    }));
    expect(mutations.length).toBeGreaterThan(30);
    expect(verdicts.filter((one) => one.model !== one.schema)).toEqual([]);
    expect(verdicts.filter((one) => one.schema && !one.mayFit)).toEqual([]);
  });
});

describe('the worked examples', () => {
  test('come out byte for byte as they are kept (after a change: npm run schemas)', () => {
    const kept = globSync('tests/examples/*').map((path) => path.split(/[\\/]/).at(-1) ?? '');
    expect(kept.sort()).toEqual([...files.keys(), sealedFile].sort());
    for (const [name, text] of files) expect(here(name), name).toBe(text);
  });

  const signed = all.filter((one) => one.signed);

  test.each(signed)(
    '$name is signed by whom it says, and is what its JSON says',
    async ({ name, signed, payload }) => {
      const { secretariat, chair } = await people();
      const [found] = readFile(readFileSync(`tests/examples/${signed?.file}`));
      const envelope = readEnvelope(found?.text ?? '');
      const signer = [secretariat, chair].find(({ signing }) => signing.kid === envelope.kid);
      const document = await verifyEnvelope(envelope, await verifyingKey(signer?.signing.jwk));
      expect(document.docId).toBe(signed?.docId);
      expect(JSON.parse(here(`${name}.json`))).toEqual(document.payload);
      expect(document.text).toBe(JSON.stringify(JSON.parse(here(`${name}.json`))));
      expect(document.payload).toEqual(payload);
    },
  );

  test.each(signed)('$name has its members in the order of the tables', (example) => {
    expect(JSON.stringify(modelOf(example)?.parse(example.payload))).toBe(JSON.stringify(example.payload));
  });

  const plan = planFile.parse(named('plan').payload);
  const returns = ['return-nil', 'return'].map((name): ReturnFile => returnFile.parse(named(name).payload));

  test('the returns are about the plan, whole, and found by its rules', async () => {
    const { secretariat } = await people();
    for (const one of returns) {
      expect(one.plan.docId).toBe(named('plan').signed?.docId);
      bindPartnership(one, plan.about);
      bindAddressee(one, [secretariat.signing.kid]);
      bindReturn(one, plan);
      expect(recomputed(one, plan.plan)).toEqual([]);
    }
    expect(returns.map(({ nil, seq, prev }) => ({ nil, seq, prev }))).toEqual([
      { nil: true, seq: 1, prev: null },
      { nil: false, seq: 2, prev: named('return-nil').signed?.docId },
    ]);
  });

  test('the first return carries the key request that stands in its own file', () => {
    expect(JSON.stringify(returns[0]?.keyRequest)).toBe(here('key-request.cspkey'));
  });

  test('the sealed return opens to the signed one', async () => {
    const [found, ...more] = readFile(readFileSync(`tests/examples/${sealedFile}`));
    expect([found?.form, more]).toEqual(['sealed', []]);
    expect(await opened(found?.text ?? '')).toBe(here('return.cspreturn'));
  });

  test('the armoured return opens to the signed one', () => {
    expect(readFile(Buffer.from(`Dear Ruth,\n\n${here('return.armoured.txt')}\nDaniel`))).toEqual([
      { form: 'jws', text: here('return.cspreturn') },
    ]);
  });

  test('the bundle holds a receipt and decisions', () => {
    expect(readFile(readFileSync('tests/examples/bundle.cspreceipt')).map(({ text }) => text)).toEqual([
      here('receipt.cspreceipt'),
      here('decisions.cspdecisions'),
    ]);
  });

  test("the chair's private keys are the hashes of the texts that FORMAT.md gives", () => {
    expect(sha256(chairSeeds.signing).toString('base64url')).toBe(chairKeys.signing.d);
    expect(sha256(chairSeeds.sealing).toString('base64url')).toBe(chairKeys.sealing.d);
  });

  test('a docId is the hash of what stands between the quotes', () => {
    const [, , , header, , , , payload] = here('key-request.cspkey').split('"');
    expect(sha256(`${header}.${payload}`).toString('hex')).toBe(named('key-request').signed?.docId);
  });
});
