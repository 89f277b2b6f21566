/** The words of one fault: `message` says what happened, `next` what to do, `at` where it was found. */
export type Said = { message: string; next?: string; at?: string };
