import type { z } from 'zod';
import { decision } from '../../../shared/model/decisions-file.ts';
import { type Day, day, type Quarter, quarter } from '../../../shared/model/period.ts';

const unnumbered = decision.omit({ id: true });
/** A decision as the secretariat types it; its id is given when it is recorded. */
export type SampleDecision = z.infer<typeof unnumbered>;

const resolved: z.input<typeof unnumbered>[] = [
  {
    number: 1,
    item: null,
    resolved:
      'Note the returns for Quarter 1, three of them signed and one typed in by the secretariat from a report, and the exceptions in them.',
    action: '',
    owner: '',
    due: null,
  },
  {
    number: 2,
    item: 'CT-I01',
    resolved:
      'Note the rise in anti-social behaviour and that the summer plan began early; ask to be told how much of the rise comes from motorcycles.',
    action: 'Say in the next return how much of the rise comes from ride-outs and off-road bikes.',
    owner: 'Chief Inspector Leila Haverstock',
    due: '2026-10-23',
  },
  {
    number: 3,
    item: 'HA-I02',
    resolved: 'Support the reading of 40 repeat cases by five agencies, and receive what it finds.',
    action: 'Report what the reading found.',
    owner: 'Detective Inspector Fergus Oyelaran-Pike',
    due: '2026-10-23',
  },
  {
    number: 4,
    item: 'HA-I05',
    resolved: 'Approve £18,000 from the partnership fund for an evening recovery group until March 2027.',
    action: 'Keep the evening group open and report the longest wait.',
    owner: 'Nadia Winterbourne',
    due: '2027-03-31',
  },
  {
    number: 5,
    item: 'RR-I03',
    resolved:
      'Ask the Reducing Re-Offending Group to set out what ten supported places for first nights out of prison would cost, before any money is sought.',
    action: 'Answer request CSP-R08.',
    owner: 'Desmond Applegarth',
    due: '2026-10-23',
  },
  {
    number: 6,
    item: 'CT-P02',
    resolved:
      'Agree that each contributor says plainly, every quarter, whether the city centre is becoming safer after dark, and that the paper prints every view.',
    action: '',
    owner: '',
    due: null,
  },
  {
    number: 7,
    item: 'PV-P01',
    resolved: 'Ask Prevent for one page, for the public, on what happens after somebody is referred.',
    action: 'Answer request CSP-R09.',
    owner: 'Kamran Elderfield',
    due: '2027-01-22',
  },
];

/** What the Board RESOLVED on the returns for April to June 2026. */
export const sampleDecisions: {
  readonly quarter: Quarter;
  readonly meeting: { readonly on: Day; readonly minute: string };
  readonly decisions: readonly SampleDecision[];
} = {
  quarter: quarter.parse('2026-27 Q1'),
  meeting: { on: day.parse('2026-08-20'), minute: '12/26' },
  decisions: resolved.map((one) => unnumbered.parse(one)),
};
