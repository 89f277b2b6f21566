/** The screen on which a chair gives a view of priorities that other sub-groups lead. */
export const contributions = {
  title: 'Contributions',
  lead: 'These priorities are led by another sub-group and owned by several. Each asks how it looks from where you stand.',
  count: (said: number, of: number): string =>
    said === of ? `All said: ${of} of ${of}` : `${said} of ${of} said`,
  none: 'No other sub-group asks for your view',
  noneText: 'When the plan names your sub-group as a contributor to a priority, its question stands here.',
  ledBy: (lead: string): string => `Led by ${lead}`,
  asks: 'They ask',
  noQuestion: 'They ask nothing in particular: say how it looks from where you stand.',
  indicators: 'Its indicators at this desk',
  noIndicators: (lead: string): string =>
    `Its indicators and their charts are with ${lead}; your plan file carries none of them.`,
  last: 'Last quarter',
  lastNothing: 'Nothing was said last quarter.',
  now: 'This quarter',
  nothingToAdd: 'Nothing to add.',
  unsaid: 'Nothing is said yet.',
  unfinished: 'What you typed is kept, and lacks something before it counts.',
  view: 'How do you see it?',
  text: 'What you see from where you stand',
  textHint: 'One to three sentences. Do not name victims or suspects.',
  save: 'Save and go on',
  keys: 'Ctrl+Enter',
  nothing: 'Nothing to add',
  takeBack: 'Take back',
  discard: 'Discard what was typed',
  withdrawn: 'No longer asked for',
  withdrawnText:
    'The plan does not ask for these any more. What you said is kept here as a note, and does not travel.',
};
