/** How far the making of the sample is, in steps and in words. */
export type Progress = { done: number; of: number; words: string };

export const idle: Progress = { done: 0, of: 0, words: '' };
