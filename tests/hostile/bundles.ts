import { type HostileFile, text } from './hostile-file.ts';

export const bundles: HostileFile[] = [
  { what: 'a bundle of nothing', code: 'bundle.empty', make: () => '[]' },
  {
    what: 'a bundle of 51',
    code: 'bundle.too-many',
    make: text((t) => `[${Array.from({ length: 51 }, () => t)}]`),
  },
  { what: 'a bundle of a million', code: 'bundle.too-many', make: () => `["${'","'.repeat(999_999)}"]` },
  { what: 'a bundle in a bundle', code: 'bundle.members', make: text((t) => `[[${t}]]`) },
  { what: 'a number in a bundle', code: 'bundle.members', make: text((t) => `[${t},1]`) },
  { what: 'null in a bundle', code: 'bundle.members', make: () => '[null]' },
  { what: 'space in a bundle', code: 'file.json', make: text((t) => `[${t}, ${t}]`) },
  { what: 'a bundle cut short', code: 'file.json', make: text((t) => `[${t}`) },
  {
    what: 'a bundle in a string in a bundle',
    code: 'sealed.encoding',
    make: text((t) => JSON.stringify([`[${t}]`])),
  },
  { what: 'a bundle of six megabytes', code: 'file.too-large', make: () => `["${'x'.repeat(6e6)}"]` },
];
