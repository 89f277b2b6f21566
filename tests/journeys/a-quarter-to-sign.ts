import type { Quarter } from '../../shared/model/period.ts';
import { addQuarters } from '../../shared/rules/quarter.ts';
import { textFile } from '../chair/desks.ts';
import type { Desk, FullQuarter } from './a-full-quarter.ts';
import { undertakingRefs } from './calderbrook.ts';
import { quarterCsv } from './calderbrook-figures.ts';

const answer = (item: string, given: object = {}) => ({
  item,
  what: 'Reports rose in the last two months of the quarter, most of them on Market Street between noon and three.',
  why: 'The patrol was taken off for the summer events, and two shops closed their side doors.',
  doing: 'The patrol is back, and forty shops are asked to join one number to call.',
  owner: 'Sergeant Ola Prendergast',
  by: '2027-03-31',
  ...given,
});

/** All that is to be said of a quarter: three exceptions explained, every action as it stood, one priority seen. */
export const wordsOf = (quarter: Quarter, given: object = {}) =>
  ({
    schema: 'csp.explanations/1',
    quarter,
    actions: undertakingRefs.map((action, n) => ({
      action,
      status: 'in-progress',
      rag: 'green',
      text: n < 2 ? 'Two more partners have joined since the summer.' : '',
      completedOn: null,
      newDue: null,
      whyMoved: '',
      milestones: [],
    })),
    answers: [
      answer('TC-I02'),
      answer('TC-I05'),
      answer('TC-I09', { what: 'Nights with marshals were quieter.' }),
    ],
    contributions: [
      { priority: 'FS-P01', view: 'on-track', text: 'The wardens saw fewer children out late.' },
    ],
    notes: [
      {
        item: null,
        kind: 'success',
        title: 'A quiet bonfire night',
        text: 'No call to the estate at all.',
        travels: true,
      },
      {
        item: 'TC-I01',
        kind: 'note',
        title: 'Kept back',
        text: 'qzxnote stays on this computer.',
        travels: false,
      },
    ],
    ...given,
  }) as never;

/** Enters a whole quarter at a chair's desk, as files do; its window is opened afterwards. */
export async function enterDue({ tell }: Desk, { due }: FullQuarter): Promise<void> {
  await tell('readings.import', { file: textFile('quarter.csv', quarterCsv(due, due)) });
  await tell('exceptions.explain', { explanations: wordsOf(due) });
}

/** The same for a quarter in which nothing is off its course. */
export async function enterQuiet({ tell }: Desk, { due }: FullQuarter): Promise<void> {
  await tell('readings.import', { file: textFile('quarter.csv', quarterCsv(due, addQuarters(due, 5))) });
  await tell('exceptions.explain', { explanations: wordsOf(due, { answers: [] }) });
}

/** Does something at the chair's desk while no window is open on it. */
export async function atChairs(quarter: FullQuarter, act: (desk: Desk) => Promise<void>): Promise<void> {
  const desk = await quarter.chair();
  await act(desk);
  desk.core.store.close();
}
