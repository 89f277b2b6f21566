import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type WorkspaceLabel, workspaceLabel } from '../../../shared/contract/entry.ts';
import { writeDurably } from '../../disk/durable-file.ts';

const labelPath = (folder: string): string => join(folder, 'label.json');

/** What the entry says of a workspace while it is locked; null where that cannot be read. */
export function readLabel(folder: string): WorkspaceLabel | null {
  try {
    return workspaceLabel.parse(JSON.parse(readFileSync(labelPath(folder), 'utf8')));
  } catch {
    return null;
  }
}

/** Writes the label anew where it has changed. */
export function writeLabel(folder: string, label: WorkspaceLabel): void {
  const text = JSON.stringify(label);
  if (JSON.stringify(readLabel(folder)) !== text) writeDurably(labelPath(folder), Buffer.from(text));
}
