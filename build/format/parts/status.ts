import { statusReturn, task } from '../../../shared/model/status.ts';
import type { Part } from '../part.ts';

/** What a status says of one sub-group, and of one task. */
export const statusParts: Record<string, Part> = {
  statusReturn: {
    schema: statusReturn,
    about: "Where one sub-group's return has got to.",
    by: 'app',
    members: {
      subGroup: 'The sub-group.',
      issued: 'The latest plan file issued to it; null when none was.',
      'issued.version': 'Its version.',
      'issued.on': 'When it was issued.',
      state: 'Whether a return stands, and which kind.',
      stateText: 'The same in words.',
      docId: 'The return that stands; null without one.',
      signedBy: 'Who signed it; empty without one.',
      receivedOn: 'When it arrived; null without one.',
      late: 'Whether its first return arrived after the due day.',
      nil: 'Whether it says that there is no exception.',
      revision:
        '1 for the first return of the quarter, one more for each that replaced another; null without one.',
      exceptions: 'How many exceptions it has.',
      coverage: 'How many items are in each state.',
      openQueries: 'Questions sent or to be sent that no new return has answered.',
      chasedOn: 'The latest reminder; null when none was sent for the quarter.',
      remarks: 'What to know of it, in sentences.',
    },
  },
  task: {
    schema: task,
    about: "One row of a chair's task list.",
    by: 'app',
    members: {
      task: 'Which task.',
      title: 'Its name.',
      state: 'How far it is. A task of which nothing is asked is completed.',
      stateText: 'The same in words.',
      done: 'How much is done.',
      of: 'Of how much.',
    },
  },
};
