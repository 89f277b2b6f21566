/** Where a return's verdicts, computed again, come out otherwise. Each asks for a look and refuses nothing. */
export const recomputeWords = {
  ruleSet: (version: number): string =>
    `It was judged by a rule set (version ${version}) that is not the one in the plan it names.`,
  unknown: (ref: string): string => `${ref} is not in the plan that it names.`,
  value: (ref: string): string =>
    `${ref}: the quarter’s figure does not follow from the readings that came with it.`,
  target: (ref: string): string => `${ref}: the target in the return is not the plan’s.`,
  due: (ref: string): string => `${ref}: the due day in the return is not the plan’s.`,
  verdict: (ref: string): string => `${ref}: computed again, the verdict comes out otherwise.`,
};
