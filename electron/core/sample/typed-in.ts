import type { TranscribedReturn } from '../../../shared/contract/returns.ts';
import type { SubGroupId } from '../../../shared/model/ids.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import { sampleExplanations } from './explanations.ts';
import { samplePlan } from './plan.ts';
import { sampleTranscription } from './transcription.ts';

/** Whether a sub-group's account of a quarter came as a report, and was typed in. */
export const isTypedIn = (quarter: Quarter, subGroup: SubGroupId): boolean =>
  sampleTranscription.quarter === quarter && sampleTranscription.subGroup === subGroup;

/** The transcribed report: its exceptions are those that the sub-group's explanations of the quarter answer. */
export function typedFrom(quarter: Quarter, subGroup: SubGroupId): TranscribedReturn {
  const said = sampleExplanations(quarter, subGroup);
  const titles = new Map(
    [...samplePlan.indicators, ...samplePlan.actions].map(({ ref, title }) => [ref, title]),
  );
  const told = new Set(said.answers.map(({ item }) => item));
  const own = [...samplePlan.indicators, ...samplePlan.actions].filter(({ ref, lead, priority }) => {
    const leads = lead ?? samplePlan.priorities.find((one) => one.ref === priority)?.lead;
    return leads === subGroup && !told.has(ref);
  });
  return {
    schema: 'csp.transcription/1',
    subGroup,
    transcription: { source: sampleTranscription.source, statedBy: sampleTranscription.statedBy },
    nil: false,
    marking: 'OFFICIAL',
    exceptions: said.answers.map((one) => ({
      item: one.item,
      priority: null,
      title: titles.get(one.item) ?? one.item,
      class: 'under',
      what: one.what ?? '',
      why: one.why ?? '',
      doing: one.doing ?? '',
      owner: one.owner ?? '',
      by: one.by ?? null,
      ask: one.ask ?? { kind: 'note', text: '' },
    })),
    coverage: [{ items: own.map(({ ref }) => ref), state: 'normal', why: '' }],
  };
}
