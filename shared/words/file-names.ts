/** The names of files that leave, for people to know them by. What a file is, its content decides. */
export const fileNames = {
  plan: (subGroup: string, version: number): string => `Plan for ${subGroup} version ${version}`,
  return: (subGroup: string, quarter: string, revision: number): string =>
    `Return of ${subGroup} ${quarter}${revision > 1 ? ` revision ${revision}` : ''}`,
  figures: (subGroup: string): string => `Figures of ${subGroup}`,
  keyRequest: (name: string): string => `Key request of ${name}`,
  receipt: (subGroup: string, day: string): string => `Receipt for ${subGroup} ${day}`,
  decisions: (subGroup: string, quarter: string): string => `Decisions for ${subGroup} ${quarter}`,
  /** Of several copies of one file, each sealed to one person. */
  forOne: (file: string, name: string): string => `${file} for ${name}`,
  recoveryKey: 'Recovery key',
  handover: (name: string): string => `Working copy for ${name}`,
  plansWorkbook: 'Plan.xlsx',
  pack: (quarter: string, variant: string): string =>
    `Board pack ${quarter}${variant === 'board' ? '' : ` (${variant})`}`,
};
