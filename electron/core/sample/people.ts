import type { z } from 'zod';
import type { person, role } from '../../../shared/model/partnership.ts';

/**
 * Nobody here exists. Telephone numbers are from the ranges that Ofcom keeps free for drama
 * (01632 960000 to 960999, 07700 900000 to 900999); addresses are at example.org (RFC 2606).
 */
type Person = z.input<typeof person>;
type Role = z.input<typeof role>;

const police = 'West Midlands Police';
const council = 'Coventry City Council';
const probation = 'The Probation Service';

export const people: Person[] = [
  {
    id: 'p:osei-fenwick',
    name: 'Councillor Marguerite Osei-Fenwick',
    agency: council,
    title: 'Cabinet Member for Policing and Equalities',
    email: 'marguerite.osei-fenwick@example.org',
    phone: '01632 960101',
  },
  {
    id: 'p:amankwah-bell',
    name: 'Beatrice Amankwah-Bell',
    agency: council,
    title: 'Community Safety Partnership Officer',
    email: 'beatrice.amankwah-bell@example.org',
    phone: '01632 960110',
  },
  {
    id: 'p:tregarrow',
    name: 'Owen Tregarrow',
    agency: council,
    title: 'Governance Services Officer',
    email: 'owen.tregarrow@example.org',
    phone: '01632 960111',
  },
  {
    id: 'p:stanbridge-eze',
    name: 'Ifeoma Stanbridge-Eze',
    agency: 'Office of the Police and Crime Commissioner',
    title: 'Partnerships and Policy Lead',
    email: 'ifeoma.stanbridge-eze@example.org',
    phone: '01632 960120',
  },
  {
    id: 'p:hathersage',
    name: 'Wei Ling Hathersage',
    agency: 'Partnership Intelligence Liaison Team',
    title: 'Senior Partnership Analyst',
    email: 'weiling.hathersage@example.org',
    phone: '01632 960130',
  },
  {
    id: 'p:haverstock',
    name: 'Chief Inspector Leila Haverstock',
    agency: police,
    title: 'Chair of City Tasking',
    email: 'leila.haverstock@example.org',
    phone: '07700 900211',
  },
  {
    id: 'p:merrivale',
    name: 'Tobias Merrivale',
    agency: council,
    title: 'Strategic Lead for Regulatory Services',
    email: 'tobias.merrivale@example.org',
    phone: '07700 900212',
  },
  {
    id: 'p:brightmore',
    name: 'Sergeant Callum Brightmore',
    agency: police,
    title: 'Staff Officer, Neighbourhood Policing',
    email: 'callum.brightmore@example.org',
    phone: '07700 900213',
  },
  {
    id: 'p:fairbourne',
    name: 'Dr Anjali Fairbourne',
    agency: council,
    title: 'Head of Service, Domestic Abuse and Exploitation',
    email: 'anjali.fairbourne@example.org',
    phone: '07700 900221',
  },
  {
    id: 'p:oyelaran-pike',
    name: 'Detective Inspector Fergus Oyelaran-Pike',
    agency: police,
    title: 'Public Protection Unit',
    email: 'fergus.oyelaran-pike@example.org',
    phone: '07700 900222',
  },
  {
    id: 'p:winterbourne',
    name: 'Nadia Winterbourne',
    agency: council,
    title: 'Domestic Abuse Partnership Co-ordinator',
    email: 'nadia.winterbourne@example.org',
    phone: '07700 900223',
  },
  {
    id: 'p:applegarth',
    name: 'Desmond Applegarth',
    agency: probation,
    title: 'Head of the Coventry Probation Delivery Unit',
    email: 'desmond.applegarth@example.org',
    phone: '07700 900231',
  },
  {
    id: 'p:sattar-hughes',
    name: 'Bronwen Sattar-Hughes',
    agency: council,
    title: 'Head of the Youth Justice Service',
    email: 'bronwen.sattar-hughes@example.org',
    phone: '07700 900232',
  },
  {
    id: 'p:tallowby',
    name: 'Imogen Tallowby',
    agency: probation,
    title: 'Business Manager',
    email: 'imogen.tallowby@example.org',
    phone: '07700 900233',
  },
  {
    id: 'p:elderfield',
    name: 'Kamran Elderfield',
    agency: council,
    title: 'Head of Community Resilience',
    email: 'kamran.elderfield@example.org',
    phone: '07700 900241',
  },
  {
    id: 'p:okonjo-vale',
    name: 'Detective Sergeant Ruth Okonjo-Vale',
    agency: 'Counter Terrorism Policing West Midlands',
    title: 'Prevent Case Officer',
    email: 'ruth.okonjo-vale@example.org',
    phone: '07700 900242',
  },
];

export const roles: Role[] = [
  { person: 'p:osei-fenwick', role: 'board-chair', subGroup: null },
  { person: 'p:amankwah-bell', role: 'secretariat', subGroup: null },
  { person: 'p:tregarrow', role: 'secretariat', subGroup: null },
  { person: 'p:stanbridge-eze', role: 'observer', subGroup: null },
  { person: 'p:haverstock', role: 'chair', subGroup: 'sg:city-tasking' },
  { person: 'p:merrivale', role: 'deputy', subGroup: 'sg:city-tasking' },
  { person: 'p:brightmore', role: 'preparer', subGroup: 'sg:city-tasking' },
  { person: 'p:fairbourne', role: 'chair', subGroup: 'sg:harm-and-abuse' },
  { person: 'p:oyelaran-pike', role: 'deputy', subGroup: 'sg:harm-and-abuse' },
  { person: 'p:winterbourne', role: 'preparer', subGroup: 'sg:harm-and-abuse' },
  { person: 'p:applegarth', role: 'chair', subGroup: 'sg:reducing-re-offending' },
  { person: 'p:sattar-hughes', role: 'deputy', subGroup: 'sg:reducing-re-offending' },
  { person: 'p:tallowby', role: 'preparer', subGroup: 'sg:reducing-re-offending' },
  { person: 'p:elderfield', role: 'chair', subGroup: 'sg:prevent' },
  { person: 'p:okonjo-vale', role: 'deputy', subGroup: 'sg:prevent' },
];
