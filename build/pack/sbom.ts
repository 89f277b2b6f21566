import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { inside } from '../setup/place.mjs';
import { releasedOn } from './released-on.ts';
import { type Shipped, shippedPackages } from './shipped.ts';

const pack = JSON.parse(readFileSync(inside('package.json'), 'utf8'));

type Component = { name: string; version: string; 'bom-ref': string; type: string } & Record<string, unknown>;

/** A package URL (https://github.com/package-url/purl-spec). */
const purl = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

const licences = (licence: string) => [
  / (OR|AND|WITH) /.test(licence) ? { expression: licence } : { license: { id: licence } },
];

const fromNpm = ({ name, version, licence, integrity }: Shipped): Component => ({
  type: 'library',
  'bom-ref': purl(name, version),
  name,
  version,
  purl: purl(name, version),
  hashes: [
    { alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') },
  ],
  licenses: licences(licence),
});

/** The runtime, whose Chromium and Node its version names. */
const electron: Component = {
  type: 'framework',
  'bom-ref': purl('electron', pack.devDependencies.electron),
  name: 'electron',
  version: pack.devDependencies.electron,
  purl: purl('electron', pack.devDependencies.electron),
  licenses: licences('MIT'),
};

/** SQLite and its encryption, compiled into the binary of better-sqlite3, as that binary says of itself. */
function inTheDatabaseBinary(): Component[] {
  const database = new Database(':memory:');
  const say = (question: string) => String(database.prepare(question).pluck().get());
  const sqlite = say('select sqlite_version()');
  const ciphers = say('select sqlite3mc_version()').replace(/^\D*3\D*/, '');
  database.close();
  const compiled = (name: string, version: string, owner: string) => ({
    type: 'library',
    'bom-ref': `pkg:github/${owner}/${name}@${version}`,
    name,
    version,
    purl: `pkg:github/${owner}/${name}@${version}`,
  });
  return [
    { ...compiled('sqlite', sqlite, 'sqlite'), licenses: licences('blessing') },
    { ...compiled('sqlite3multipleciphers', ciphers, 'utelle'), licenses: licences('MIT') },
  ];
}

/**
 * The software bill of materials: everything that ships and its versions, in CycloneDX 1.6
 * (https://cyclonedx.org/docs/1.6/json/). Made twice of the same sources it is the same, byte for byte.
 */
export function sbom(): Record<string, unknown> {
  const app = purl(pack.name, pack.version);
  const components = [electron, ...inTheDatabaseBinary(), ...shippedPackages().map(fromNpm)];
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(components))}`,
    version: 1,
    metadata: {
      timestamp: `${releasedOn()}T00:00:00Z`,
      authors: [{ name: 'the CSP Returns contributors' }],
      component: {
        type: 'application',
        'bom-ref': app,
        name: pack.productName,
        version: pack.version,
        description: pack.description,
        licenses: licences(pack.license),
      },
    },
    components,
    dependencies: [{ ref: app, dependsOn: components.map((one) => one['bom-ref']) }],
  };
}

/** A UUID made from a text (RFC 9562, version 8). */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
