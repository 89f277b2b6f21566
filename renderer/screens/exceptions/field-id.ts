/** The id of the box of an answer, by which an error summary leads to it. */
export const fieldId = (field: string): string => `answer-${field}`;
