/**
 * While the app is being developed, whatever started it says `reload` when the window's files were built anew, and
 * takes the app with it when it ends. A packed app hears nothing of the kind.
 */
export function reloadWhenTold(
  { packaged, channel }: { packaged: boolean; channel: Pick<NodeJS.Process, 'send' | 'on'> },
  { reload, end }: { reload: () => void; end: () => void },
): void {
  if (packaged || channel.send === undefined) return;
  channel.on('message', (told) => void (told === 'reload' && reload()));
  channel.on('disconnect', end);
}
