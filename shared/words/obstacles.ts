/** What is still missing before a return can be signed, and what to do about it. */
export const obstacleWords = {
  'answer-missing': (named: string, brief: boolean): string =>
    brief
      ? `${named} has not been explained yet. Say in a line what happened.`
      : `${named} has not been explained yet. Say why it is so, what is being done about it, and by when.`,
  'answer-carried': (named: string): string =>
    `${named} has last quarter’s text in it that nobody has confirmed. Confirm it, edit it, or take it out.`,
  'gap-unexplained': (ref: string): string =>
    `${ref} has no figure for the quarter. Enter it, or say why there is none.`,
  'progress-missing': (ref: string): string =>
    `Nobody has said how ${ref} stands. Say so, if only “no change”.`,
  'contribution-missing': (ref: string): string =>
    `${ref} is led by another sub-group, which asks for your view. Give it, or say that you have nothing to add.`,
};
