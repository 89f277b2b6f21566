import {
  marking,
  partnership,
  person,
  requester,
  role,
  subGroup,
} from '../../../shared/model/partnership.ts';
import type { Members, Part } from '../part.ts';

export const partnershipMembers: Members = {
  id: 'The id of the partnership.',
  name: 'Its name.',
  body: 'The name under which its board meets.',
  area: 'The place that it answers for.',
  sample: 'Whether everything about it is made up. Documents of a sample and real ones refuse each other.',
  subGroups: 'Its sub-groups.',
  people: 'The people whom it names.',
  roles: 'What these people do for it.',
  markings: 'The protective markings that it uses.',
  requesters: 'Who may ask something of it.',
  contact: 'Where a chair sends a return and whom a chair telephones, in words.',
};

export const partnershipParts: Record<string, Part> = {
  partnership: {
    schema: partnership,
    about: 'A community safety partnership and the body that its board meets as. Every name is data.',
    by: 'secretariat',
    members: partnershipMembers,
  },
  subGroup: {
    schema: subGroup,
    about: 'A group that manages priorities for the body and answers to it each quarter.',
    by: 'secretariat',
    members: {
      id: 'The id of the sub-group.',
      code: 'Opens the `ref` of every item that the sub-group leads.',
      name: 'Its name.',
      remit: 'What it answers for.',
      sensitive: 'Whether its documents are sealed unless the secretariat says otherwise.',
    },
  },
  person: {
    schema: person,
    about: 'Somebody whom the partnership names.',
    by: 'secretariat',
    members: {
      id: 'The id of the person.',
      name: 'Their name.',
      agency: 'Whom they work for.',
      title: 'What they are there.',
      email: 'Their address.',
      phone: 'The number on which the words of a key are compared.',
    },
  },
  role: {
    schema: role,
    about: 'What a person does for the partnership.',
    by: 'secretariat',
    members: {
      person: 'The id of the person.',
      role: 'A `preparer` enters figures and words; a `chair` or a `deputy` signs; an `observer` only reads.',
      subGroup: 'For which sub-group; null for the whole partnership.',
    },
  },
  marking: {
    schema: marking,
    about: 'A protective marking.',
    by: 'secretariat',
    members: {
      code: 'What is printed, and what items refer to.',
      rank: 'A higher rank is more protective.',
      handling: 'How a reader must treat what is so marked.',
    },
  },
  requester: {
    schema: requester,
    about: 'Whoever may ask something of the partnership.',
    by: 'secretariat',
    members: { code: 'What requests refer to.', name: 'Its name.' },
  },
};
