import type { Pack } from '../shared/model/pack.ts';
import { aSamplePack } from './a-sample-pack.ts';

/** What somebody might type to make a paper do what its readers did not ask for. */
export const attacks = {
  script: '<script>alert("x")</script>',
  image: '<img src=x onerror=alert(1)>',
  frame: '<iframe src="file:///etc/passwd"></iframe>',
  style: '</style><script>alert(2)</script>',
  css: '"; } @page { content: url(http://evil.example/) } /*',
  entity: '&lt;b&gt; &amp; ]]> --> &#60;',
  formula: '=HYPERLINK("http://evil.example","Click")',
  plus: "+SUM(1+1)*cmd|' /C calc'!A0",
  at: '@SUM(1)',
  minus: '-1+1',
  escape: '_x003D_1+1',
  template: '{{7*7}} %s %n',
} as const;

/** Says its end first: everything after it is shown from right to left. */
export const turned = 'exe.\u202egnp.scr';
export const endless = 'W'.repeat(20_000);

const everything = Object.values(attacks).join(' ');

/** Members that hold words of people, wherever they lie. */
const wordy = new Set([
  'text',
  'what',
  'why',
  'doing',
  'owner',
  'resolved',
  'action',
  'cameOf',
  'wording',
  'question',
  'purpose',
  'arguedAway',
  'outcome',
  'before',
  'after',
  'note',
  'onBehalfOf',
  'good',
  'how',
  'caution',
  'handling',
  'contact',
]);
const shortWords = new Set([
  'title',
  'name',
  'body',
  'area',
  'label',
  'by',
  'minute',
  'reportOf',
  'agendaItem',
  'theme',
  'about',
  'code',
  'statedBy',
  'fileName',
  'agency',
  'appVersion',
]);

/** The sample's pack, every word of it replaced by an attack; its figures, refs and days are left. */
export function aHostilePack(): Pack {
  let count = 0;
  const attack = (): string => {
    const all = Object.values(attacks);
    return all[count++ % all.length] ?? '';
  };
  const replaced = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => replaced(one, key));
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaced(one, name)]));
    if (typeof value !== 'string' || value === '') return value;
    if (/^(\d{4}-\d{2}-\d{2}|target-|special-|action-|cannot-|raised|milestone-)/.test(value)) return value;
    if (wordy.has(key)) return `${attack()}\n\n${everything}\n${turned}`;
    return shortWords.has(key) ? `${attack()} ${turned}` : value;
  };
  const pack = replaced(aSamplePack(), '') as Pack;
  const [first] = pack.exceptions;
  if (first === undefined) throw new Error('The sample has no exceptions.');
  const told = { ...first, answers: { ...first.answers, what: endless, why: `one ${endless} two` } };
  return { ...pack, exceptions: [told, ...pack.exceptions.slice(1)] };
}
