import { amount, type Quantity, quantityOf } from './quantity.ts';

/** That something moved, or did not, as a clause says. */
export type Claim = {
  readonly way: 'up' | 'down' | 'none' | 'level' | 'times';
  /** For `times`: from so many to so many times as much still counts as what was said. */
  readonly times?: readonly [number, number];
  /** By how much. */
  readonly size: Quantity | null;
  readonly to: Quantity | null;
  /** The words of the claim. */
  readonly quote: string;
  readonly start: number;
  /** What stands before it in its clause, and after. */
  readonly before: string;
  readonly after: string;
  /** All of the clause must be about the indicator, and not only what stands before. */
  readonly wholly: boolean;
};

const upVerbs =
  'rose|risen|rises|increased|increases|grew|grown|climbed|climbs|jumped|went up|gone up|goes up';
const downVerbs =
  'fell|fallen|falls|decreased|decreases|dropped|drops|declined|declines|reduced|went down|gone down|came down|shrank';
const upNouns = 'rise|increase|growth|jump';
const downNouns = 'fall|decrease|drop|decline|reduction';
const manner =
  '(?:\\s+(?:again|further|sharply|slightly|only|just|also|overall|steadily|markedly|significantly|a little))*';

type Shape = {
  readonly found: RegExp;
  readonly wholly: boolean;
  way(groups: Groups): Pick<Claim, 'way' | 'times'>;
};
type Groups = Readonly<Record<string, string | undefined>>;

const has = (group: string) => (groups: Groups) => ({
  way: groups[group] === undefined ? ('down' as const) : ('up' as const),
});
const only = (way: Claim['way'], times?: readonly [number, number]) => () =>
  times === undefined ? { way } : { way, times };
const shape = (source: string, wholly: boolean, way: Shape['way']): Shape => ({
  found: new RegExp(source, 'giu'),
  wholly,
  way,
});

/** The ways in which English says it, the longer before the shorter. */
const shapes: readonly Shape[] = [
  shape('\\b(?:more than|over) doubled\\b', false, only('times', [2, Number.POSITIVE_INFINITY])),
  shape('\\b(?:nearly|almost) doubled\\b', false, only('times', [1.7, 2.05])),
  shape('\\bdoubled\\b', false, only('times', [1.85, 2.2])),
  shape('\\b(?:trebled|tripled)\\b', false, only('times', [2.7, 3.3])),
  shape('\\bhalved\\b', false, only('times', [0.42, 0.57])),
  shape(
    '\\b(?:no change|unchanged|not changed|the same as|stayed the same|remained the same)\\b',
    true,
    only('none'),
  ),
  shape('\\b(?:stable|steady|flat)\\b', true, only('level')),
  shape(`\\b(?:(?<up>${upVerbs})|(?:${downVerbs}))${manner}\\s+(?:by\\s+)?${amount}`, false, has('up')),
  shape(`\\b(?:(?<up>${upVerbs})|(?:${downVerbs}))${manner}\\s+to\\s+(?<to>)${amount}`, false, has('up')),
  shape(`\\b(?:(?<up>${upVerbs})|(?:${downVerbs}))\\b`, false, has('up')),
  shape(
    `\\b(?:an?|the|this)\\s+(?:\\w+\\s+)?(?:(?<up>${upNouns})|(?:${downNouns}))\\s+of\\s+${amount}`,
    true,
    has('up'),
  ),
  shape(`${amount}\\s+(?:(?<up>${upNouns})|(?:${downNouns}))\\b`, true, has('up')),
  shape(`\\b(?:(?<up>up)|down)\\s+(?:by\\s+)?${amount}`, true, has('up')),
  shape(`${amount}\\s+(?:\\w+\\s+)?(?:(?<up>more|higher|up)|(?:fewer|less|lower|down))\\b`, true, has('up')),
];

/** The first that is said of any movement in a clause; null where nothing is, or only wished, feared or denied. */
export function claimIn(clause: string): Claim | null {
  for (const { found, wholly, way } of shapes) {
    const [match] = clause.matchAll(found);
    if (match === undefined) continue;
    const kind = way(match.groups ?? {});
    if (kind.way !== 'none' && unreal.test(clause)) return null;
    const given = quantityOf(match.groups ?? {});
    const isTo = match.groups?.to !== undefined;
    const end = match.index + match[0].length;
    return {
      ...kind,
      size: isTo ? null : given,
      to: isTo ? given : null,
      quote: match[0].trim(),
      start: match.index + (match[0].length - match[0].trimStart().length),
      before: clause.slice(0, match.index),
      after: clause.slice(end),
      wholly,
    };
  }
  return null;
}

const unreal =
  /\b(will|would|should|could|might|must|shall|can|expect\w*|aim\w*|plan|plans|planned|hope\w*|want\w*|need\w*|intend\w*|likely|predict\w*|if|unless|until|to (?:increase|reduce|raise|lower|cut|bring)|not|\w+n[’']t|no|never|neither|nor|without|hardly|instead of|rather than|already|had been)\b/i;
