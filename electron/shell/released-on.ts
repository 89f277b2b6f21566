import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Day, day } from '../../shared/model/period.ts';

const packed = z.looseObject({ releasedOn: day });

/** The day that this version came out, which packing leaves in the app's package.json; an unpacked app has none. */
export function releasedOn(appFolder: string): Day | undefined {
  const read = packed.safeParse(JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8')));
  return read.success ? read.data.releasedOn : undefined;
}
