import {
  actionFigures,
  continuing,
  coverageRow,
  exception,
  figures,
  indicatorVerdict,
  reason,
} from '../../../shared/model/exception.ts';
import type { Part } from '../part.ts';

/** Exceptions, the figures behind them, and the account of everything else. */
export const exceptionParts: Record<string, Part> = {
  exception: {
    schema: exception,
    about: 'Under- or over-performance of an indicator or an action, or something that the chair raises.',
    by: 'rules',
    members: {
      kind: 'Of an `indicator`, of an `action`, or `other`: raised by the chair about no single one of them.',
      item: ['plan', 'The indicator or action.'],
      priority: ['plan', 'The priority under which it is raised.'],
      title: ['chair', 'Its heading.'],
      class: 'For the worse or for the better. With reasons of both kinds it is `under`.',
      reasons: 'Why it is an exception, most telling first.',
      answers: ['chair', 'What the chair says of it.'],
      arguedAway: [
        'chair',
        'Why the chair holds that it is none; null otherwise. It stays in the return and is counted.',
      ],
      continuing: ['app', 'Since when it has stood; null when it is new.'],
      verdict: 'What the rules found.',
      figures: 'The figures from which they found it.',
      progress: 'How the action stood when it was judged.',
    },
  },
  reason: {
    schema: reason,
    about: 'One reason for an exception.',
    by: 'rules',
    members: {
      code: 'Which rule; `raised` is none of them: the chair says so. A reader computes the codes again.',
      text: 'The same in words. Two programs may word one code differently.',
    },
  },
  indicatorVerdict: {
    schema: indicatorVerdict,
    about:
      'What the rules found for an indicator. The limits are those of the latest stretch of its run chart.',
    by: 'rules',
    members: {
      target: 'The colour against target; `none` without a target or without a value.',
      over: 'Whether it is better than target by more than the tolerance.',
      variation:
        'What the run chart says of the judged quarter; `neutral` is a signal that is neither good nor bad, `none` is no verdict.',
      assurance:
        'Whether the target lies wholly on the right side of the limits, wholly on the wrong side, or between them.',
      limits: '`none`; `trial`, from 6 to 12 points; `full`, from 13 or more.',
      mean: 'The centre line; null without limits.',
      lower: 'The lower limit; null without limits.',
      upper: 'The upper limit; null without limits.',
    },
  },
  figures: {
    schema: figures,
    about:
      'The figures from which a verdict was computed. With the plan they are all that computing it again needs.',
    by: 'app',
    members: {
      judged: 'The quarter that was judged: that of the return, less the lag of the indicator.',
      value: 'The value of that quarter.',
      numerator: 'Of a ratio, its numerator; null otherwise.',
      denominator: 'Of a ratio, its denominator; null otherwise.',
      provisional: 'Whether a reading behind the value may still change.',
      target: 'What the value should be; null without a target.',
      'target.low': 'At least this; null when there is no lower bound.',
      'target.high': 'At most this; null when there is no upper bound.',
      lastQuarter: 'The value of the quarter before the judged one; null when there is none.',
      lastYear: 'The value of the same quarter a year earlier; null when there is none.',
      yearToDate: 'The value from April to the end of the judged quarter; null when there is none.',
      series: 'The readings behind the run chart, oldest first.',
    },
  },
  actionFigures: {
    schema: actionFigures,
    about: 'How an action stood when it was judged.',
    by: 'chair',
    members: {
      status: 'How far it is.',
      rag: 'Red, amber or green, as its lead sees it.',
      due: ['plan', 'When it is due by the plan.'],
      newDue: 'A later day; null while the day of the plan stands.',
      completedOn: 'When it was completed; null while it is not.',
      text: 'What there is to say of it.',
      milestones: 'Its milestones.',
      'milestones[].ref': ['plan', 'The milestone.'],
      'milestones[].title': ['plan', 'Its name.'],
      'milestones[].due': ['plan', 'When it is due by the plan.'],
      'milestones[].newDue': 'A later day; null while the day of the plan stands.',
      'milestones[].doneOn': 'When it was done; null while it is not.',
      'milestones[].why': 'Why it moved.',
    },
  },
  continuing: {
    schema: continuing,
    about: 'Since when an exception has stood.',
    by: 'app',
    members: {
      since: 'The quarter in which it was first reported.',
      quarters: 'In how many quarters it was reported, this one included.',
    },
  },
  coverageRow: {
    schema: coverageRow,
    about: 'The account of one allocated item. It never holds a value or words of a normal item.',
    by: 'rules',
    members: {
      item: ['plan', 'The item.'],
      kind: ['plan', 'Whether it is an indicator or an action.'],
      state:
        '`exception`, which `exceptions` tells of; `normal`, checked and unremarkable; `complete`, an action that is done; `not-due`, nothing was due this quarter; `no-data` and `not-releasable`, for the reason in `why`.',
      watch: 'Amber, or a signal on an indicator that is only monitored: looked at, and nothing to report.',
      why: ['chair', 'Why there is no data, or why it may not be released; empty otherwise.'],
    },
  },
};
