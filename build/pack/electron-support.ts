/**
 * The Electron that ships, by the day its first version came out (npm, `electron`). Electron's makers look after
 * the three newest majors and bring out one every eight weeks
 * (https://www.electronjs.org/docs/latest/tutorial/electron-timelines), so each is looked after for 24.
 */
export const electron = { major: 45, cameOutOn: '2026-10-21' };

const day = 24 * 60 * 60 * 1000;

/** The day from which that Electron must be expected to get no more repairs. */
export const supportEndsOn: string = new Date(Date.parse(electron.cameOutOn) + 24 * 7 * day)
  .toISOString()
  .slice(0, 10);
