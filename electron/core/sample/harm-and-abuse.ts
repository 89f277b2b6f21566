import { domesticAbuse } from './harm-and-abuse/domestic-abuse.ts';
import { exploitation } from './harm-and-abuse/exploitation.ts';
import { hateCrime } from './harm-and-abuse/hate-crime.ts';
import { womenAndGirls } from './harm-and-abuse/women-and-girls.ts';
import { joined } from './part.ts';

export const harmAndAbuse = joined(domesticAbuse, womenAndGirls, hateCrime, exploitation);
