import { type SubGroupId, subGroupId } from '../../../shared/model/ids.ts';
import { type Day, day, type Quarter, quarter } from '../../../shared/model/period.ts';

/** The day on which the secretariat received a sub-group's account of a quarter. */
export type SampleArrival = {
  readonly quarter: Quarter;
  readonly subGroup: SubGroupId;
  readonly receivedOn: Day;
};

const received = [
  ['2026-27 Q1', 'sg:prevent', '2026-07-17'],
  ['2026-27 Q1', 'sg:city-tasking', '2026-07-21'],
  ['2026-27 Q1', 'sg:harm-and-abuse', '2026-07-23'],
  ['2026-27 Q1', 'sg:reducing-re-offending', '2026-07-24'],
  ['2026-27 Q2', 'sg:prevent', '2026-10-16'],
  ['2026-27 Q2', 'sg:city-tasking', '2026-10-20'],
  ['2026-27 Q2', 'sg:reducing-re-offending', '2026-10-22'],
  ['2026-27 Q2', 'sg:harm-and-abuse', '2026-10-27'],
] as const;

/** In the order in which they came. All were in time but the last, which was due on 23 October 2026. */
export const sampleArrivals: readonly SampleArrival[] = received.map(([of, from, on]) => ({
  quarter: quarter.parse(of),
  subGroup: subGroupId.parse(from),
  receivedOn: day.parse(on),
}));
