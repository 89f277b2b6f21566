// `npm run schemas` makes all of the file format that can be made: the JSON Schemas, the worked examples, and
// the tables and examples in FORMAT.md.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { exampleFiles, sealedFile } from '../tests/format/examples.ts';
import { sealedExample } from '../tests/format/sealed.ts';
import { shown } from '../tests/format/shown.ts';
import { documents } from './format/documents.ts';
import { fileOf, schemaText } from './format/json-schema.ts';
import { withBlock } from './format/marks.ts';
import { blocks } from './format/tables.ts';

const write = (folder: string, name: string, text: string): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}`, text);
};

for (const name of Object.keys(documents)) write('shared/schemas', fileOf(name), schemaText(name));

const examples = 'tests/examples';
for (const [name, text] of await exampleFiles()) write(examples, name, text);
const before = `${examples}/${sealedFile}`;
write(examples, sealedFile, await sealedExample(existsSync(before) ? readFileSync(before, 'utf8') : ''));

let format = readFileSync('FORMAT.md', 'utf8');
for (const [name, block] of Object.entries({ ...blocks, ...(await shown()) })) {
  format = withBlock(format, name, await block());
}
writeFileSync('FORMAT.md', format);
