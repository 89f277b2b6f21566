/** What a view of another sub-group's priority lacks. */
export const contributionWords = {
  viewMissing: 'Choose how you see it, or say that you have nothing to add',
  textMissing: 'Say in a sentence what you see',
  answerMissing: 'Write the answer before you tick it as complete',
  noteTitle: 'Give it a title',
  noteText: 'Write what there is to say',
  noteTitleLong: 'Make the title shorter: 300 characters at most',
};
