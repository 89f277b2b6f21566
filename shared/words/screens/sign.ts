import type { Obstacle } from '../../contract/exceptions.ts';
import type { ReturnPreview, Unfinished } from '../../contract/own-returns.ts';
import type { Day, Quarter } from '../../model/period.ts';
import { numberOf } from '../../rules/quarter.ts';
import { sayDay, sayMonthsOf, sayQuarter } from '../periods.ts';
import { some } from '../some.ts';

const listed = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ');
const brief = (quarter: Quarter): string => `Quarter ${numberOf(quarter)} (${sayMonthsOf(quarter)})`;

/** Looking through a return before it is signed. */
export const sign = {
  title: 'Check and sign',
  lead: (quarter: Quarter): string => `The return for ${sayQuarter(quarter)}, as it will be signed.`,
  back: 'Back to check and sign',

  lockedTitle: (reference: string): string => `${reference} is signed`,
  lockedText:
    'What it says is locked. To change anything, open it, withdraw it and revise it: then it becomes a new version.',
  lockedFigures:
    'Figures may still be put right for later quarters; the signed return stays as it is. To send them, withdraw it and revise it.',
  openSigned: 'Open the signed return',
  stopped: 'You cannot sign here',
  early: (opens: Day): string =>
    `This quarter opens on ${sayDay(opens)}. You may look at it and fill it in before.`,

  missingTitle: 'What is missing',
  missing: (count: number): string =>
    `${some(count, 'thing')} ${count === 1 ? 'stands' : 'stand'} between you and signing. Each line leads to where it is mended.`,
  missingFirst: 'You can sign here as soon as nothing is missing.',
  fix: {
    'answer-missing': 'Explain it',
    'answer-carried': 'Confirm it, or change it',
    'gap-unexplained': 'Enter it, or say why there is none',
    'contribution-missing': 'Give your view',
    'progress-missing': 'Say how it stands',
  } satisfies Record<Obstacle['code'], string>,
  /** More of one kind than are each said by themselves. */
  many: {
    'answer-missing': (refs) => `${refs.length} exceptions have not been explained yet: ${refs.join(', ')}.`,
    'answer-carried': (refs) =>
      `${refs.length} exceptions have last quarter’s text in them that nobody has confirmed: ${refs.join(', ')}.`,
    'gap-unexplained': (refs) =>
      `${refs.length} indicators have no figure for the quarter: ${refs.join(', ')}.`,
    'contribution-missing': (refs) =>
      `${refs.length} priorities that other sub-groups lead wait for your view: ${refs.join(', ')}.`,
    'progress-missing': (refs) =>
      `Nobody has said how ${refs.length} actions stand, if only “no change”: ${refs.join(', ')}.`,
  } satisfies Record<Obstacle['code'], (refs: readonly string[]) => string>,
  fixMany: {
    'answer-missing': 'Explain them',
    'answer-carried': 'Confirm them, or change them',
    'gap-unexplained': 'Enter them, or say why there are none',
    'contribution-missing': 'Give your views',
    'progress-missing': 'Say how they stand',
  } satisfies Record<Obstacle['code'], string>,

  unfinishedTitle: 'Typed, and not in the return',
  unfinished:
    'What you typed here cannot be taken as it stands, or lacks something. It is kept, and does not travel.',
  unfinishedOf: {
    figures: (ref) => `A figure of ${ref} that cannot be read`,
    actions: (ref) => `How ${ref} stands`,
    exceptions: (ref) => `A day in the explanation of ${ref}`,
    contributions: (ref) => `Your view of ${ref}`,
    requests: (ref) => `The answer to ${ref}`,
    stories: () => 'A story or a note',
  } satisfies Record<Unfinished['where'], (ref: string) => string>,
  finish: 'Finish it',

  figures: 'Figures',
  figuresText: ({ of, entered, noData, notReleasable }: ReturnPreview['figures']): string =>
    of === 0
      ? 'No figure is due this quarter.'
      : listed([
          `${entered + noData + notReleasable} of ${of} entered or accounted for`,
          noData === 0 ? '' : `${noData} “no data”`,
          notReleasable === 0 ? '' : `${notReleasable} not releasable`,
        ]),
  actions: 'Actions',
  actionsText: ({ of, noChange, updated, complete }: ReturnPreview['actions']): string => {
    if (of === 0) return 'No action is assigned to this sub-group.';
    const left = of - noChange - updated - complete;
    const parts = listed([
      noChange === 0 ? '' : `${noChange} no change`,
      updated === 0 ? '' : `${updated} updated`,
      complete === 0 ? '' : `${complete} complete`,
      left === 0 ? '' : `${left} not said`,
    ]);
    return `${of}: ${parts}`;
  },
  exceptions: (count: number): string => (count === 0 ? 'Exceptions' : `Exceptions (${count})`),
  noExceptions: 'There is no exception this quarter. The return says so: it is a nil return.',
  asItTravels: 'This is the full text, as it will travel.',
  contributions: 'Contributions to other sub-groups’ priorities',
  requests: 'Answers to requests',
  noRequests: 'No request is answered in this return.',
  notes: 'Notes that travel',
  noNotes: 'No note is ticked to travel.',
  notesKept: (count: number): string =>
    `${some(count, 'note')} that ${count === 1 ? 'is' : 'are'} not ticked ${count === 1 ? 'stays' : 'stay'} on this computer.`,
  disputes: 'Supplied figures that you dispute',

  coverage: 'Every item accounted for',
  coverageText: (count: number): string =>
    `${some(count, 'item')} ${count === 1 ? 'is' : 'are'} allocated to this sub-group. The return says of each how it stands, without its figures unless it is an exception.`,
  heads: { ref: 'Ref', title: 'Item', state: 'State', why: 'Why' },
  since: ({ quarter, fresh, continuing, resolved }: NonNullable<ReturnPreview['since']>): string => {
    const parts = [
      fresh.length === 0 ? '' : `${fresh.length} new (${fresh.join(', ')})`,
      continuing.length === 0 ? '' : `${continuing.length} continuing (${continuing.join(', ')})`,
      resolved.length === 0 ? '' : `${resolved.length} resolved (${resolved.join(', ')})`,
    ].filter((part) => part !== '');
    return `Since ${brief(quarter)}: ${parts.length === 0 ? 'no exception then, and none now' : parts.join(', ')}.`;
  },
  noSince: 'There is no return for the quarter before to compare with.',

  leaves: 'What leaves this computer, and what does not',
  leavesText: ({ told, leaves }: ReturnPreview): string[] => [
    told.exceptions.length === 0
      ? 'No exception, and so no figure of one.'
      : `The ${some(told.exceptions.length, 'exception')} above, with ${told.exceptions.length === 1 ? 'its' : 'their'} figures and words.`,
    ...(told.always.length === 0
      ? []
      : [`The figures that every return carries, of ${told.always.map(({ ref }) => ref).join(', ')}.`]),
    leaves.normal === 0
      ? 'How every item stands, in a word.'
      : `How every item stands, in a word. No figure of the ${leaves.normal === 1 ? 'one normal indicator' : `${leaves.normal} normal indicators`} leaves this computer.`,
  ],
  sealed: 'The file is sealed, so that only the secretariat can open it.',
  notSealed: 'The file is signed and not sealed: whoever receives it can read it.',
  asksForKey:
    'Your key is not enrolled yet. The return asks for it: the secretariat will telephone you to compare eight words.',

  signTitle: 'Sign',
  marking: 'Protective marking',
  markingHint: (code: string, because: readonly string[]): string =>
    because.length === 0
      ? `${code} is offered: nothing in the return asks for more.`
      : `${code} is offered: the highest of what the return speaks of (${because.slice(0, 3).join(', ')}${because.length > 3 ? ` and ${because.length - 3} more` : ''}).`,
  markingLower: (code: string): string => `I have read the return through, and nothing in it needs ${code}.`,
  markingLowerMissing: (code: string): string =>
    `Tick that nothing in the return needs ${code}, or choose that marking.`,
  again: (reference: string): string => `Why is ${reference} signed again?`,
  againHint: 'It travels with the new version, and the secretariat reads it beside what changed.',
  againMissing: 'Say why the return is signed again.',
  nil: 'Nothing is an exception: I make a nil return.',
  nilMissing: 'Tick that you make a nil return.',
  declaration: 'Declaration',
  name: 'Name',
  role: 'Title',
  date: 'Date',
  changeName: 'Change name and title',
  onBehalf: 'Signed on behalf of the chair',
  onBehalfName: 'Name of the chair',
  onBehalfMissing: 'Enter the name of the chair in whose place you sign.',
  warning: (version: number): string =>
    `After signing the return is locked. You can withdraw and revise; it becomes version ${version + 1}.`,
  warningWord: 'Warning:',
  passphrase: 'Passphrase',
  passphraseHint: 'The passphrase of this desk. You may paste it.',
  passphraseMissing: 'Enter the passphrase.',
  submit: (quarter: Quarter): string => `Sign and export the ${brief(quarter)} return`,
  signing: 'Signing…',
};
