import { type PartnershipFile, partnershipFile } from '../../../shared/model/partnership.ts';
import { people, roles } from './people.ts';

/**
 * Coventry's partnership as its public papers describe it, with people who do not exist. Sub-groups and
 * what they answer for follow the minutes of the Scrutiny Co-ordination Committee, in words of our own.
 */
export const samplePartnership: PartnershipFile = partnershipFile.parse({
  schema: 'csp.partnership/1',
  id: 'csp:coventry',
  name: 'Coventry Community Safety Partnership',
  body: 'Coventry Police and Crime Board',
  area: 'Coventry',
  sample: true,
  subGroups: [
    {
      id: 'sg:city-tasking',
      code: 'CT',
      name: 'City Tasking',
      remit:
        'Keeps public places safe and helps people to feel it: neighbourhoods, the city centre by day and by night, and the crimes that happen in the street.',
      sensitive: false,
    },
    {
      id: 'sg:harm-and-abuse',
      code: 'HA',
      name: 'Harm and Abuse Reduction Partnership',
      remit:
        'Answers to harm that is often hidden: domestic abuse, sexual violence, hate crime, modern slavery and the exploitation of people who are least able to protect themselves.',
      sensitive: true,
    },
    {
      id: 'sg:reducing-re-offending',
      code: 'RR',
      name: 'Reducing Re-Offending Group',
      remit:
        'Helps people who have offended to stop, manages together those who cause the most harm, and disrupts serious violence and organised crime.',
      sensitive: false,
    },
    {
      id: 'sg:prevent',
      code: 'PV',
      name: 'Prevent',
      remit:
        'Challenges the ideas behind terrorism, finds people at risk of being drawn into it early, sees that they get advice and support, and works with places where radicalisation may take hold.',
      sensitive: true,
    },
  ],
  people,
  roles,
  markings: [
    {
      code: 'OFFICIAL',
      rank: 0,
      handling: 'May be shared within the partnership for its work.',
    },
    {
      code: 'OFFICIAL-SENSITIVE',
      rank: 1,
      handling:
        'Named recipients only. Do not forward, copy into other papers or discuss in open session without asking the secretariat.',
    },
  ],
  requesters: [
    { code: 'scrutiny', name: 'Scrutiny Co-ordination Committee' },
    { code: 'commissioner', name: 'West Midlands Police and Crime Commissioner' },
    { code: 'board', name: 'Coventry Police and Crime Board' },
  ],
  contact:
    'The Board secretariat, Coventry City Council: csp.secretariat@example.org, telephone 01632 960110, Monday to Friday, 9 am to 5 pm.',
});
