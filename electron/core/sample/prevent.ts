import { joined } from './part.ts';
import { radicalisation } from './prevent/radicalisation.ts';
import { venues } from './prevent/venues.ts';

export const prevent = joined(radicalisation, venues);
