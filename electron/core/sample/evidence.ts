import type { PlanSourceInput } from '../../../shared/model/plan-source.ts';

const performance =
  'Coventry City Council, annual performance reports 2020-21 (page 16), 2021-22 (page 19) and 2023-24 (page 13) (coventry.gov.uk/performance-1)';
const plan = (page: number) =>
  `Coventry Community Safety Partnership Plan 2025-2028, page ${page} (coventry.gov.uk/community-safety-crime)`;
const ons =
  'Office for National Statistics, Police force area data tables, year ending December 2024, Table C2 (ons.gov.uk)';
const planMinutes =
  'Coventry City Council, Scrutiny Co-ordination Committee, minutes of the item Community Safety Plan 2024-27 (edemocracy.coventry.gov.uk)';
const prioritiesMinutes =
  'Coventry City Council, Scrutiny Co-ordination Committee, minutes of the item on the strategic priorities of the Community Safety Partnership (edemocracy.coventry.gov.uk)';

/** What the plan rests on. Every figure here is a published one; nothing in this file is made up. */
export const evidence: NonNullable<PlanSourceInput['evidence']> = [
  {
    ref: 'CSP-E01',
    kind: 'assessment',
    title: 'Recorded crime fell in 2023-24, after two years of rises',
    finding:
      'The police recorded 38,509 crimes in Coventry in 2023-24, or 106.8 for every 1,000 residents: fewer than the 42,867 of 2022-23 and the 40,059 of 2021-22, and still more than the 28,592 of 2019-20. The plan prints 38,508; the report prints 38,509.',
    source: performance,
  },
  {
    ref: 'CSP-E02',
    kind: 'assessment',
    title: 'The fall went on through 2024',
    finding:
      'National figures give 36,003 recorded crimes, without fraud, in the year to December 2024: 8.1% fewer than the 39,182 of the year before. Robbery fell from 914 to 728 and possession of weapons from 715 to 603.',
    source: ons,
  },
  {
    ref: 'CSP-E03',
    kind: 'assessment',
    title: 'Anti-social behaviour rose by more than a fifth',
    finding:
      'Reports of anti-social behaviour were 22.6% higher in 2023-24 than in the year before, against the run of recorded crime.',
    source: plan(7),
  },
  {
    ref: 'CSP-E04',
    kind: 'assessment',
    title: 'Vehicle crime is falling and is still one offence in nine',
    finding:
      'Vehicle offences fell from 4,872 in 2023 to 4,102 in 2024, 11.4% of all recorded crime. Residential burglary fell from 1,845 to 1,570: 11.7 for every 1,000 households.',
    source: ons,
  },
  {
    ref: 'CSP-E05',
    kind: 'consultation',
    title: 'Residents feel safer by day than at night',
    finding:
      'The council’s Crime Survey of 2024 drew 696 responses. Residents felt safer by day than at night. What worried them most was environmental anti-social behaviour, anti-social behaviour, vehicle crime and drug offences.',
    source: planMinutes,
  },
  {
    ref: 'CSP-E06',
    kind: 'consultation',
    title: 'Six in ten feel safe by day; six in ten are uneasy in the evening',
    finding:
      'In the Crime Survey of 2024, 60% of those who answered felt safe by day and 63.2% were concerned about their safety in the evening.',
    source: plan(9),
  },
  {
    ref: 'CSP-E07',
    kind: 'consultation',
    title: 'Many have been harmed, and many did not tell the police',
    finding:
      'In the Crime Survey of 2024, 43.8% of those who answered had been a victim of crime or knew somebody who had, and 27.5% did not report it to the police.',
    source: plan(9),
  },
  {
    ref: 'CSP-E08',
    kind: 'consultation',
    title: 'Partners asked for stronger networks, easier reporting and more success stories',
    finding:
      'Workshops on place, victim and offender named lack of resources as a challenge, and asked the partnership to protect vulnerable people from exploitation, to work better across agencies and with communities, to make crime easier to report and to tell more of what goes well.',
    source: planMinutes,
  },
  {
    ref: 'CSP-E09',
    kind: 'assessment',
    title: 'Hate crime has settled well above the level of 2019-20',
    finding:
      'Recorded hate crime rose from 588 in 2019-20 to 916, 1,112, 884 and then 842 in 2023-24. The share with a positive outcome rose from 10.79% to 12.59%.',
    source: performance,
  },
  {
    ref: 'CSP-E10',
    kind: 'assessment',
    title: 'Half as many children enter the justice system',
    finding:
      'First-time entrants fell from 235 for every 100,000 children aged 10 to 17 in 2018-19 to 112 in 2021-22.',
    source: performance,
  },
  {
    ref: 'CSP-E11',
    kind: 'assessment',
    title: 'More sexual offences are recorded',
    finding:
      'The police recorded 1,422 sexual offences in 2024, 14.1% more than the 1,246 of 2023. A rise may mean more harm, more trust in the police, or both.',
    source: ons,
  },
  {
    ref: 'CSP-E12',
    kind: 'scrutiny',
    title: 'Members want a safer city centre',
    finding:
      'The Scrutiny Co-ordination Committee asked the Cabinet Member who chairs the Board to do more to make the city centre safer, and asked for funding for somebody to lead on the night-time economy.',
    source: prioritiesMinutes,
  },
  {
    ref: 'CSP-E13',
    kind: 'scrutiny',
    title: 'Members asked about motorcycles, both stolen and ridden to cause harm',
    finding:
      'Members questioned officers about the growing theft of motorcycles, their use in other crimes, and ride-outs that draw riders from across the country.',
    source: prioritiesMinutes,
  },
  {
    ref: 'CSP-E14',
    kind: 'scrutiny',
    title: 'Members asked how people who have offended are helped into work',
    finding:
      'Members asked how the police and the Youth Justice Service support people to stop offending, and how the council employs people who have offended.',
    source: prioritiesMinutes,
  },
  {
    ref: 'CSP-E15',
    kind: 'commissioner',
    title: 'The Commissioner’s priorities were read beside the draft plan',
    finding:
      'A summary of the Police and Crime Commissioner’s priorities was put before Members with the draft plan, so that each could be read against the other.',
    source: planMinutes,
  },
  {
    ref: 'CSP-E16',
    kind: 'other',
    title: 'One Prevent referral in fourteen is adopted by Channel',
    finding:
      'In England and Wales, 6,922 people were referred to Prevent in the year to March 2024; 893 (13%) were discussed by a Channel panel and 512 (7%) were adopted as a case.',
    source:
      'Home Office, Individuals referred to and supported through the Prevent programme, April 2023 to March 2024 (gov.uk)',
  },
  {
    ref: 'CSP-E17',
    kind: 'other',
    title: 'More than a quarter of those convicted offend again within a year',
    finding:
      'Of people in England and Wales who were released, cautioned or sentenced from October to December 2018, 28.1% were proven to have offended again within a year: 27.5% of adults and 37.3% of children.',
    source:
      'Ministry of Justice, Proven reoffending statistics, October to December 2018, published 29 October 2020 (gov.uk)',
  },
];
