const most = 5;
let chosen: readonly string[] = [];

/** What was chosen in the search since the desk was unlocked, the latest first. It is kept nowhere. */
export const recent = (): readonly string[] => chosen;

export function remember(id: string): void {
  chosen = [id, ...chosen.filter((one) => one !== id)].slice(0, most);
}

export function forgetRecent(): void {
  chosen = [];
}
