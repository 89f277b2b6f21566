import { type Determination, determination } from '../../../shared/model/determination.ts';

/** A determination without what only a workspace knows: its id, and the documents that it rests on. */
export type SampleDetermination = Omit<Determination, 'id' | 'restsOn'>;

/** How the paper for July to September 2026 puts the city centre, on which three contributors see it three ways. */
export const sampleDetermination: SampleDetermination = determination
  .omit({ id: true, restsOn: true })
  .parse({
    quarter: '2026-27 Q2',
    matter: {
      kind: 'cross-cutting',
      priority: 'CT-P02',
      status: 'at-risk',
      wording:
        'At risk. Violence in the centre at night is a little below last year and still above its target. People who are managed for violence are keeping away, and the target for venues is met. Against that, the safe space was shut on eleven nights, seven cameras are late and the largest venues are slower than the rest.',
    },
    why: 'Harm and Abuse Reduction holds that the priority is off track, Reducing Re-Offending that it is on track for its own part, Prevent that it is at risk. Nobody disputes another’s facts; they differ on what weighs most. The four chairs spoke by telephone on 2 November. The lead proposed “at risk” until the safe space has been open every weekend for a quarter, and none objected. Every contributor’s own words are printed beside it.',
    by: 'Beatrice Amankwah-Bell, for the Board secretariat',
    on: '2026-11-03',
  });
