import { sign } from '../../../shared/words/screens/sign.ts';
import { paths } from '../../routes.ts';

/** What every other screen leads straight back to, once something is changed there. */
export const here = { path: paths.sign, label: sign.back };
