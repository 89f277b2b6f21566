import { cityCentre } from './city-tasking/city-centre.ts';
import { streets } from './city-tasking/streets.ts';
import { theft } from './city-tasking/theft.ts';
import { joined } from './part.ts';

export const cityTasking = joined(streets, cityCentre, theft);
