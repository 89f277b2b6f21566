import { joined } from './part.ts';
import { drugsAndOrganisedCrime } from './reducing-re-offending/drugs-and-organised-crime.ts';
import { offendingAgain } from './reducing-re-offending/offending-again.ts';
import { seriousViolence } from './reducing-re-offending/serious-violence.ts';

export const reducingReOffending = joined(offendingAgain, seriousViolence, drugsAndOrganisedCrime);
