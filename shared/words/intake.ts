import type { NamedReturn } from '../contract/own-returns.ts';
import type { PlanNews } from '../rules/plan-news.ts';

const items = (count: number, refs: readonly string[]): string =>
  `${count === 1 ? '1 item' : `${count} items`} (${refs.slice(0, 5).join(', ')}${count > 5 ? ' and others' : ''})`;

const have = (count: number): string => (count === 1 ? 'has' : 'have');

/** What changed for one sub-group; nothing where nothing did. */
const newsOf = ({ added, removed, changed }: PlanNews): string[] => [
  ...(added.length === 0 ? [] : [`${items(added.length, added)} ${have(added.length)} been added.`]),
  ...(removed.length === 0
    ? []
    : [
        `${items(removed.length, removed)} ${have(removed.length)} been removed and ${removed.length === 1 ? 'is' : 'are'} kept as history.`,
      ]),
  ...(changed.length === 0
    ? []
    : [`${items(changed.length, changed)} ${have(changed.length)} been changed.`]),
];

/** What became of a document that was taken in, in words for the list of outcomes. */
export const intakeWords = {
  parked: (name: string) => ({
    message: `It is whole, and signed with a key of ${name} that is not enrolled yet. Nothing of it is used until then.`,
    next: 'Telephone the signer on the number that you hold, and type the eight words that they read out.',
  }),
  parkedAgain: { message: 'It is already waiting for its key to be enrolled.' },
  keyRequest: (name: string) => ({
    message: `${name} asks to have a key enrolled.`,
    next: 'Telephone them on the number that you hold, and type the eight words that they read out.',
  }),
  otherName: (signed: string, enrolled: string): string =>
    `It is signed in the name of ${signed}; the key was enrolled for ${enrolled}.`,
  keyKnown: (name: string) => ({ message: `The key of ${name} is already enrolled. Nothing has changed.` }),
  plan: (version: number, kept: number, news: PlanNews) => ({
    message: [
      `Version ${version} of the plan has been issued, and is now in force.`,
      kept === 0
        ? 'What you had entered is kept.'
        : `Your ${kept === 1 ? 'one entry is' : `${kept} entries are`} kept.`,
      ...newsOf(news),
    ].join(' '),
  }),
  stillValid: (reference: string, version: number): string =>
    `Your signed return ${reference} was made under version ${version}. It stays valid and need not be signed again.`,
  planAgain: (version: number) => ({
    message: `Version ${version} of the plan is already here. Nothing has changed.`,
  }),
  receipt: (lines: number, queries: number, about: readonly string[]) => ({
    message: [
      queries === 0
        ? `The secretariat confirms ${lines === 1 ? 'one document' : `${lines} documents`}.`
        : `The secretariat has ${queries === 1 ? 'a question' : `${queries} questions`}.`,
      about.length === 0 ? '' : `It is about ${about.join(', ')}.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
    ...(queries === 0 ? {} : { next: 'Answer by signing the return again.' }),
  }),
  ownReturn: ({ reference, state }: NamedReturn, made: number, inForce: number) => {
    const own = `This is your own return ${reference}, signed at this desk.`;
    if (state === 'withdrawn' || state === 'superseded')
      return {
        message: `${own} It was ${state === 'withdrawn' ? 'withdrawn' : 'replaced by a later one'} since.`,
        next: 'Do not send it. Nothing has changed here.',
      };
    const older = `It was made under version ${made} of the plan, and version ${inForce} is in force now. It stays valid and need not be signed again.`;
    return {
      message: made < inForce && state !== 'queried' ? `${own} ${older}` : own,
      next: 'To send it, e-mail the file as it is. Nothing has changed here.',
    };
  },
  again: { message: 'It was opened before. Nothing has changed.' },
  decisions: (count: number) => ({
    message: `${count === 1 ? 'One decision' : `${count} decisions`} of the Board ${count === 1 ? 'was' : 'were'} taken in.`,
  }),
};
