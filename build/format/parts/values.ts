import { docId, itemId, kid, partnershipId, personId, ref, subGroupId } from '../../../shared/model/ids.ts';
import { day, financialYear, instant, month, period, quarter } from '../../../shared/model/period.ts';
import { anyText, line, paragraph } from '../../../shared/model/text.ts';
import type { Part } from '../part.ts';

/** The values of which everything else is made. */
export const values: Record<string, Part> = {
  uuid: {
    schema: itemId,
    about:
      'A UUID of version 7 (RFC 9562, section 5.7), in lower case. Compared as text, so the same id in capitals is another id.',
  },
  ref: {
    schema: ref,
    about:
      'The permanent human reference of a plan item, printed on paper and matched in spreadsheets: the code of the sub-group that led it first, then letters and a number, `TC-I01`.',
  },
  subGroupId: { schema: subGroupId, about: 'Names a sub-group of the partnership, `sg:town-centre`.' },
  partnershipId: { schema: partnershipId, about: 'Names a partnership, `csp:wetherdale`.' },
  personId: { schema: personId, about: 'Names a person within a partnership, `p:okafor`.' },
  docId: {
    schema: docId,
    about: 'Names a signed document: the SHA-256 of its signing input, in lower-case hexadecimal.',
  },
  kid: {
    schema: kid,
    about: 'Names a public key: its RFC 7638 thumbprint with SHA-256, in base64url without padding.',
  },
  day: {
    schema: day,
    about:
      'A calendar day of the Gregorian calendar in the time zone Europe/London, `2026-10-23`. Whatever is due on a day is due until that day ends.',
  },
  instant: {
    schema: instant,
    about: 'A moment: milliseconds since 1970-01-01T00:00:00Z, without leap seconds.',
  },
  month: { schema: month, about: 'A calendar month, `2026-08`.' },
  financialYear: {
    schema: financialYear,
    about:
      'A financial year, April to March, `2026-27`. The second number is that of the year after the first.',
  },
  quarter: {
    schema: quarter,
    about:
      'A quarter of a financial year: `2026-27 Q1` is April to June 2026, `2026-27 Q4` January to March 2027. The two years follow one another.',
  },
  period: {
    schema: period,
    about:
      'What one reading is for: a month, a financial year or a quarter. `2011-12` is both a month and a financial year; the frequency of the indicator says which is meant.',
  },
  line: {
    schema: line,
    about: 'One line of text: 1 to 300 UTF-16 code units, without U+000A and U+000D.',
  },
  paragraph: {
    schema: paragraph,
    about: 'Prose: 1 to 20,000 UTF-16 code units. Line breaks are U+000A.',
  },
  text: { schema: anyText, about: 'Prose that may be empty, otherwise as `paragraph`.' },
};
