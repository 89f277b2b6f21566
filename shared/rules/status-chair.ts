import type { CoverageRow, Exception } from '../model/exception.ts';
import type { DocId, Ref, SubGroupId } from '../model/ids.ts';
import type { Plan } from '../model/plan.ts';
import type { ChairStatus, Task, TaskName } from '../model/status.ts';
import { sayDay } from '../words/periods.ts';
import { lifeWords, sayTask, taskTitles, chairNext as words } from '../words/status.ts';
import type { ReturnState } from './life.ts';
import { type AtDesk, headOfStatus } from './status.ts';

type Obstacle = { readonly code: string; readonly item: string | null; readonly message: string };

export type OnQuarter = AtDesk & {
  readonly subGroup: SubGroupId;
  /** The quarter as its return would be; null while there is no plan. */
  readonly check: {
    readonly coverage: readonly CoverageRow[];
    readonly exceptions: readonly Exception[];
    readonly obstacles: readonly Obstacle[];
  } | null;
  /** The newest signed return of the quarter; null while nothing is signed. */
  readonly signed: {
    readonly docId: DocId;
    readonly state: Exclude<ReturnState, 'draft'>;
    /** Its quarter is open again, for a return that will replace it. */
    readonly revising?: boolean;
  } | null;
  /** Requests that this quarter's entries answer in full. */
  readonly answered: readonly Ref[];
  readonly openQueries: ChairStatus['openQueries'];
  readonly figuresRequests: number;
  readonly decisions: number;
  readonly receipt: ChairStatus['receipt'];
};

/** What a chair owes for a quarter and by when, as the chair's desk answers it. */
export function chairStatus(on: OnQuarter): ChairStatus {
  const head = headOfStatus(on);
  const tasks = on.check === null || on.plan === null ? [] : tasksOf(on, on.check, on.plan);
  const revising = on.signed?.revising === true;
  const state = revising ? 'draft' : (on.signed?.state ?? 'draft');
  return {
    schema: 'csp.status/1',
    role: 'chair',
    ...head,
    next: nextStep(on, tasks),
    subGroup: { id: on.subGroup, name: nameOf(on) },
    state,
    stateText: revising ? lifeWords.revising : lifeWords[state],
    docId: on.signed?.docId ?? null,
    tasks,
    obstacles: (on.check?.obstacles ?? []).map(({ code, item, message }) => ({
      code,
      item: item as Ref | null,
      message,
    })),
    exceptions: on.check?.exceptions.length ?? 0,
    openRequests: openRequests(on),
    openQueries: on.openQueries,
    figuresRequests: on.figuresRequests,
    decisions: on.decisions,
    receipt: on.receipt,
  };
}

const nameOf = ({ partnership, subGroup }: OnQuarter): string =>
  partnership.subGroups.find((one) => one.id === subGroup)?.name ?? subGroup;

const openRequests = ({ plan, subGroup, answered }: OnQuarter): number =>
  (plan?.requests ?? []).filter(
    ({ ref, owner, answeredOn }) =>
      owner.kind === 'sub-group' &&
      owner.subGroup === subGroup &&
      answeredOn === null &&
      !answered.includes(ref),
  ).length;

/** Counts what each task asks for and how much of it stands in the way of signing. */
function tasksOf(
  { subGroup, signed }: OnQuarter,
  { coverage, exceptions, obstacles }: NonNullable<OnQuarter['check']>,
  plan: Plan,
): Task[] {
  const left = (...codes: string[]) => obstacles.filter((one) => codes.includes(one.code)).length;
  const due = (kind: CoverageRow['kind']) =>
    coverage.filter((row) => row.kind === kind && row.state !== 'not-due').length;
  const contributed = plan.priorities.filter(
    (one) => one.retired === null && one.contributors.includes(subGroup),
  );
  // What is not there yet may turn out to be an exception.
  const unjudged = left('gap-unexplained', 'progress-missing') > 0;
  const before = [
    aTask('figures', due('indicator'), left('gap-unexplained')),
    aTask('actions', due('action'), left('progress-missing')),
    aTask('exceptions', exceptions.length, left('answer-missing', 'answer-carried'), unjudged),
    ...(contributed.length === 0
      ? []
      : [aTask('contributions', contributed.length, left('contribution-missing'))]),
  ];
  const open = signed === null || signed.revising === true || ['withdrawn', 'queried'].includes(signed.state);
  const isSigned = !open;
  const ready = before.every((one) => one.state === 'completed');
  const sign = isSigned ? 'completed' : ready ? 'not-started' : 'cannot-start';
  return [...before, worded({ task: 'sign', state: sign, done: isSigned ? 1 : 0, of: 1 })];
}

function aTask(task: Exclude<TaskName, 'sign'>, of: number, left: number, waits = false): Task {
  const done = Math.max(0, of - left);
  const complete = done === of && !(of === 0 && waits);
  const state = complete ? 'completed' : done === 0 ? 'not-started' : 'in-progress';
  return worded({ task, state, done, of });
}

const worded = (task: Omit<Task, 'title' | 'stateText'>): Task => ({
  ...task,
  title: taskTitles[task.task],
  stateText: sayTask(task),
});

function nextStep({ plan, signed, quarter, today, openQueries }: OnQuarter, tasks: readonly Task[]): string {
  if (plan === null) return words.noPlan;
  switch (signed?.revising === true ? undefined : signed?.state) {
    case 'signed':
      return words.signed;
    case 'exported':
      return words.exported;
    case 'queried':
      return words.queried(Math.max(1, openQueries.length));
    case 'received':
    case 'accepted':
    case 'superseded':
      return words.done;
    case 'withdrawn':
      return words.withdrawn;
    case undefined: {
      const opens = plan.calendar.find((one) => one.quarter === quarter)?.opens;
      if (opens !== undefined && today < opens) return words.tooEarly(sayDay(opens));
      const open = tasks.find((one) => one.state !== 'completed');
      return open === undefined ? words.done : words.task(open);
    }
  }
}
