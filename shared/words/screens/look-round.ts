/** Making the sample partnership. */
export const lookRound = {
  title: 'Look round with sample data',
  lead: 'A partnership with a secretariat and four sub-groups is made on this computer, and a quarter of its work is played through: plan, figures, returns, receipts. It takes some seconds, once.',
  bar: 'Making the sample',
  step: (done: number, of: number): string => `Step ${done + 1} of ${of}`,
  starting: 'Starting…',
  afterwards: 'Then choose whose desk to look at: the secretariat’s, or a chair’s.',
};
