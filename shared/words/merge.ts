import type { Ref, SubGroupId } from '../model/ids.ts';
import type { EarlierException, MergedDetermination, MergedException, Notice } from '../model/merged.ts';
import type { MergedPriority, Track } from '../model/merged-priority.ts';
import type { MergedState } from '../model/merged-standing.ts';
import { sayQuarter } from './periods.ts';

/** How sub-groups and items are called on paper. */
export type Names = {
  readonly subGroup: (id: SubGroupId) => string;
  readonly item: (ref: Ref) => string;
};

const times = (count: number): string => (count === 1 ? 'One document' : `${count} documents`);

/** What each notice says to the Board and to the secretariat. */
const noticeWords: Record<Notice['code'], (about: { who: string; what: string; count: number }) => string> = {
  missing: ({ who }) => `No return was received from ${who}. Nothing is known of what it leads.`,
  fork: ({ who }) => `There are two returns from ${who}, and neither replaces the other. Neither is counted.`,
  transcribed: ({ who }) =>
    `The return of ${who} was typed in by the secretariat and is not signed by its chair.`,
  late: ({ who }) => `The return of ${who} arrived after the day on which it was due.`,
  'not-received': ({ who, count }) =>
    `${times(count)} that ${who} signed before its return ${count === 1 ? 'has' : 'have'} not arrived.`,
  jump: ({ who, count }) =>
    `The documents of ${who} skip ${count} numbers, which cannot come about by ordinary use.`,
  'same-number': ({ who }) => `Two computers have signed for ${who}: documents share a number.`,
  'replaces-unreceived': ({ who }) => `A return of ${who} replaces one that has not arrived.`,
  'clock-suspect': ({ who }) => `The clock of the computer on which ${who} signed had gone backwards.`,
  'older-plan': ({ who, count }) =>
    `${count === 1 ? 'One item of' : `${count} items of`} ${who} ${count === 1 ? 'has' : 'have'} changed in the plan ` +
    'since the version that its return speaks about.',
  'left-the-plan': ({ who, what }) =>
    `${who} reports on ${what}, which is no longer its to report. What it says is kept as history.`,
  'lead-missing': ({ who, what }) => `${what}: the return of its lead, ${who}, is missing.`,
  'contributor-silent': ({ who, what }) => `${who} says nothing about ${what}, to which it contributes.`,
  conflict: ({ what }) => `The sub-groups see ${what} differently, and no determination has settled it.`,
  'determination-fell-away': () => 'A determination no longer holds.',
};

export const sayNotice = (notice: Notice, names: Names): string =>
  noticeWords[notice.code]({
    who: notice.subGroup === null ? '' : names.subGroup(notice.subGroup),
    what: notice.item === null ? '' : names.item(notice.item),
    count: notice.count ?? 0,
  });

/** Why a determination no longer holds. */
export const fellAwayWords: Record<NonNullable<MergedDetermination['fellAway']>, string> = {
  superseded: 'A return on which it rests has since been replaced.',
  'not-received': 'A return on which it rests is not here.',
  contradicted: 'Another determination on the same matter says otherwise.',
  'lead-not-considered': 'It was made without the lead’s return, which has come since.',
  'lead-missing': 'Nothing can be shown as on track while the lead’s return is missing.',
  'not-in-question': 'The matter that it settles is no longer in question.',
};

export const trackWords: Record<Track, string> = {
  'on-track': 'On track',
  'at-risk': 'At risk',
  'off-track': 'Off track',
};

export const headlineWords: Record<MergedPriority['headline']['status'], string> = {
  ...trackWords,
  'not-known': 'Not known',
  'lead-missing': 'Lead return missing',
};

export const stateWords: Record<MergedState, string> = {
  exception: 'Exception',
  normal: 'Checked and normal',
  complete: 'Complete',
  'not-due': 'Not due',
  'no-data': 'No data',
  'not-releasable': 'Not releasable',
  'no-return': 'No return',
  'not-asked': 'Not asked yet',
};

/** `New`, or `Continuing since Quarter 1 (April to June) 2026 to 2027: 3 quarters`. */
export const saySince = ({ since, quarters }: Pick<MergedException, 'since' | 'quarters'>): string =>
  quarters === 1 ? 'New' : `Continuing since ${sayQuarter(since)}: ${quarters} quarters`;

export const outcomeWords: Record<EarlierException['outcome'], string> = {
  resolved: 'Resolved',
  'not-known': 'Not known: nothing was received that would tell',
  'left-the-plan': 'No longer in the plan',
};
