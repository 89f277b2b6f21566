/**
 * The sample partnership: Coventry's public facts, people who do not exist, and made-up figures, the same
 * every time. The product is shown, printed and tested on it.
 */
export { sampleArrivals } from './arrivals.ts';
export { sampleCalendar } from './calendar.ts';
export { sampleDecisions } from './decisions.ts';
export { sampleDetermination } from './determination.ts';
export { sampleExplanations, sampleQuarters } from './explanations.ts';
export { samplePartnership } from './partnership.ts';
export { samplePlan } from './plan.ts';
export { sampleReadings } from './readings.ts';
export { sampleTranscription } from './transcription.ts';
