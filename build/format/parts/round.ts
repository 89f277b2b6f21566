import { calendarQuarter } from '../../../shared/model/plan.ts';
import { standing } from '../../../shared/model/plan-file.ts';
import { ruleSet } from '../../../shared/model/rules.ts';
import type { Part } from '../part.ts';

/** What a plan settles for every quarterly round. */
export const roundParts: Record<string, Part> = {
  ruleSet: {
    schema: ruleSet,
    about: 'The rules of a partnership for what is an exception.',
    by: 'secretariat',
    members: {
      version: ['app', 'Goes up by one with each change. Every version is kept.'],
      targetRule:
        '`havering`: red is off target by more than the tolerance and worse than in the same quarter last year, or without a figure for it; amber is off target by more than the tolerance but no worse. `simple`: red is off target by more than the tolerance, amber within it. A value on a boundary is on its better side.',
      amber: 'Whether amber is only watched or counts as under-performance.',
      overPerformance: 'Whether better than target by more than the tolerance is an exception.',
      spc: 'Whether signals on the run chart count.',
      screenOutliers:
        'Whether moving ranges of 3.267 times their mean or more are left out, once, before the limits are computed.',
      points: 'How many of the latest points a run chart is drawn from, at the frequency of the indicator.',
      adoptedOn: 'The day on which the partnership adopted the rules.',
      why: 'Why these rules.',
    },
  },
  calendarQuarter: {
    schema: calendarQuarter,
    about: "The days of one quarter's round.",
    by: 'secretariat',
    members: {
      quarter: 'The quarter that is reported.',
      opens: 'From when returns may be signed.',
      due: 'The last day on which a return is in time.',
      accuracyCheck: 'When chairs check the draft.',
      dispatch: 'When the papers go out.',
      meets: 'When the body meets.',
    },
  },
  standing: {
    schema: standing,
    about: 'An exception that stood when the plan was issued, so that a new laptop can count on.',
    by: 'app',
    members: {
      item: 'The item; the priority of an exception that is about no single item.',
      class: 'Under- or over-performance.',
      since: 'The quarter in which it was first reported.',
      last: 'The latest quarter in which it was reported.',
      quarters: 'In how many quarters it was reported.',
    },
  },
};
