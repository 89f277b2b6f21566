/**
 * The sample partnership: Coventry's public facts, people who do not exist, and made-up figures, the same
 * every time. The product is shown, printed and tested on it.
 */
export { type SampleArrival, sampleArrivals } from './arrivals.ts';
export { sampleCalendar } from './calendar.ts';
export { type SampleDecision, sampleDecisions } from './decisions.ts';
export { type SampleDetermination, sampleDetermination } from './determination.ts';
export { sampleExplanations, sampleQuarters } from './explanations.ts';
export { samplePartnership } from './partnership.ts';
export { samplePlan } from './plan.ts';
export { type RoundReadings, sampleReadings } from './readings.ts';
export { type SampleTranscription, sampleTranscription } from './transcription.ts';
