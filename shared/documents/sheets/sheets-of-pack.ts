import type { Pack } from '../../model/pack.ts';
import type { Edition } from '../pack/edition.ts';
import { legible } from '../pack/legible.ts';
import {
  actionsSheet,
  coverageSheet,
  decisionsSheet,
  notesSheet,
  prioritiesSheet,
  requestsSheet,
} from './account.ts';
import { chartsSheet, exceptionsSheet } from './exceptions.ts';
import type { Sheet } from './sheet.ts';
import { provenanceSheet, summarySheet } from './standing.ts';

/** The pack as tables for spreadsheets: the same data as the paper, from the pack alone. */
export function packSheets(given: Pack, edition: Edition): Sheet[] {
  const pack = legible(given);
  return [
    summarySheet(pack, edition),
    exceptionsSheet(pack),
    chartsSheet(pack),
    coverageSheet(pack),
    prioritiesSheet(pack),
    actionsSheet(pack),
    requestsSheet(pack),
    decisionsSheet(pack),
    notesSheet(pack),
    provenanceSheet(pack),
  ];
}
