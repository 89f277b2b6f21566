import { useEffect, useEffectEvent } from 'react';
import type { GivenFile } from '../../shared/contract/call.ts';
import { takeIn } from '../../shared/words/screens/take-in.ts';

const read = async (file: File): Promise<GivenFile> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

const readAll = (files: FileList | undefined | null): Promise<GivenFile[]> =>
  Promise.all([...(files ?? [])].map(read));

/** How the text of a file begins when it is copied out of a message. */
const armoured = /BEGIN CSP [A-Z ]{1,20}/;

/**
 * Takes files that are dropped on the window, and files or armoured text that are pasted into it, wherever nothing
 * nearer has taken them: a field, the sheet of figures, an import.
 */
export function useArrivals(take: (files: readonly GivenFile[]) => void): void {
  const dragged = useEffectEvent((event: DragEvent) => {
    // Else the window would refuse the file, as it refuses every other way to leave the page.
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  const dropped = useEffectEvent(async (event: DragEvent) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    take(await readAll(event.dataTransfer?.files));
  });
  const pasted = useEffectEvent(async (event: ClipboardEvent) => {
    if (event.defaultPrevented) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const whole = armoured.test(text);
    const typing =
      event.target instanceof Element && event.target.matches('input, textarea, [contenteditable]');
    if (typing && !whole) return;
    const files = event.clipboardData?.files;
    if (!whole && (files === undefined || files.length === 0)) return;
    event.preventDefault();
    take(whole ? [{ name: takeIn.pasted, bytes: new TextEncoder().encode(text) }] : await readAll(files));
  });
  useEffect(() => {
    const drag = (event: DragEvent) => dragged(event);
    const drop = (event: DragEvent) => void dropped(event);
    const paste = (event: ClipboardEvent) => void pasted(event);
    window.addEventListener('dragover', drag);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragover', drag);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, []);
}
