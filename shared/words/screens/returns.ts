import type { ReturnReceipt } from '../../contract/own-returns.ts';
import type { ReceiptLine } from '../../model/receipt-file.ts';
import { numberOf } from '../../rules/quarter.ts';
import { sayDay, sayMonthsOf, sayQuarter } from '../periods.ts';

const size = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024)).toLocaleString('en-GB')} KB`;
const late = ({ late }: ReceiptLine): string => (late ? ', after it was due' : '');

/** One signed return: the receipt of what was exported, and what became of it. */
export const returns = {
  title: 'Signed return',
  lead: (quarter: ReturnReceipt['quarter']): string => sayQuarter(quarter),
  panel: {
    signed: 'Signed, not yet saved',
    exported: 'Signed and saved',
    received: 'Received by the secretariat',
    queried: 'The secretariat has asked about it',
    accepted: 'Accepted by the secretariat',
    superseded: 'Replaced by a newer version',
    withdrawn: 'Withdrawn',
    draft: '',
  } satisfies Record<ReturnReceipt['state'], string>,
  arrived: (line: ReceiptLine): string => `It arrived on ${sayDay(line.receivedOn)}${late(line)}.`,
  parked: 'It is kept there until your key is enrolled by telephone.',
  fork: 'The secretariat holds two returns for this quarter and will ask you which one counts.',
  quarantined: 'The secretariat could not accept the file, and will tell you why.',
  revising: (why: string): string => `It is open again to be revised: ${why}`,

  reference: 'Reference',
  signedBy: 'Signed by',
  signer: (name: string, title: string): string => `${name}, ${title}`,
  onBehalf: 'On behalf of',
  signedAt: 'Signed',
  file: 'File',
  fileText: (name: string, bytes: number, sealed: boolean): string =>
    `${name}, ${size(bytes)}${sealed ? ', sealed to the secretariat' : ''}`,
  fingerprint: 'Fingerprint',
  fingerprintWords: 'In words, to say on the telephone',
  marking: 'Protective marking',
  says: 'What it says',
  exceptions: (count: number, nil: boolean): string =>
    nil ? 'A nil return: no exception' : count === 1 ? 'One exception' : `${count} exceptions`,
  replaces: 'Replaces',
  replacesText: (reference: string, why: string): string => `${reference}: ${why}`,
  replacedBy: 'Replaced by',
  withdrawnWhy: 'Why it was withdrawn',
  plan: 'Plan',
  planText: (version: number, current: number): string =>
    version === current
      ? `Version ${version}`
      : `Version ${version}. Version ${current} has come since; this return stays valid.`,

  nextTitle: 'What happens next',
  save: 'Save the file',
  saveAgain: 'Save the file again',
  saveElsewhere: 'Save somewhere else',
  keptSigned: 'The return is signed and kept here, whatever comes of the file.',
  cancelled: 'It was not saved. It is signed, and kept here until you save it.',
  savedAs: (name: string): string => `Saved as ${name}.`,
  show: 'Show in folder',
  print: 'Print the return',
  pdf: 'Save a PDF of the return',
  pdfSaved: (name: string): string => `Saved as ${name}.`,
  mailTo: (names: readonly string[]): string =>
    `E-mail the file to ${names.length === 0 ? 'the secretariat' : names.join(' or ')}. When they have taken it in, they send you a receipt: open it here.`,
  mailFirst: 'Save the file first. Then e-mail it to the secretariat.',
  contact: (text: string): string => `If you are in doubt: ${text}`,
  mailLabel: 'E-mail text',
  mail: (
    { reference, quarter, fingerprintWords, key, contact: _, ...one }: ReturnReceipt,
    subGroup: string,
  ): string =>
    [
      `Subject: Return ${reference}, ${subGroup}, Quarter ${numberOf(quarter)} (${sayMonthsOf(quarter)})`,
      '',
      `Attached is the return of ${subGroup} for ${sayQuarter(quarter)}: ${one.file.name}.`,
      `Its fingerprint is ${one.fingerprint} (${fingerprintWords}).`,
      ...(one.supersedes === null ? [] : [`It replaces ${one.supersedes.reference}: ${one.whyAgain}`]),
      ...(key === null ? [] : ['My key is not enrolled yet. Please telephone me to compare eight words.']),
      '',
      `${one.signedBy.name}, ${one.signedBy.title}`,
    ].join('\n'),
  next: {
    received: 'Nothing. The secretariat has the return and looks at it.',
    accepted: 'Nothing. The secretariat has accepted the return; it goes into the Board’s pack.',
    superseded: 'Nothing. Only the newest version counts.',
    withdrawn: 'Nobody was sent this version. Sign the quarter again when it is right.',
  },
  goSign: 'Check and sign the next version',

  keyTitle: 'Your key is not enrolled yet',
  keyText:
    'The return asks the secretariat to enrol your key. They will telephone you on the number that they hold and ask for these eight words. Read them out; do not send them by e-mail.',
  keyDigits: 'Or in figures',

  questions: (count: number): string =>
    count === 1 ? 'The secretariat’s question' : `The secretariat’s ${count} questions`,
  questionsText:
    'What the return says is open again. Change what is asked about, then sign: the new version answers the questions.',
  answer: (item: string | null): string => (item === null ? 'Answer' : `Answer about ${item}`),
  signAgain: 'Check and sign again',

  revise: 'Withdraw and revise',
  reviseText: (version: number): string =>
    `What was signed stays as it is. What you change becomes version ${version + 1}.`,
  reviseSeen:
    'The new version names this one and says why. The secretariat will see both side by side, with your reason. Until the new one arrives, this one stands.',
  sent: 'Did you send the file?',
  sentYes: 'I sent it, or I am not sure',
  sentNo: 'I have sent it to nobody',
  unsentText: 'It is withdrawn at once. Nobody else will see it, and its number is not used again.',
  why: 'Why is it withdrawn and revised?',
  whyMissing: 'Say why the return is withdrawn and revised.',
  doRevise: 'Withdraw and revise',
  readAll: 'Read all that it says',
};
