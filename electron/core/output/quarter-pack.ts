import { decisionsIn, meetingOf } from '../../../db/decisions.ts';
import { allDeterminations } from '../../../db/determinations.ts';
import { latestFrozen } from '../../../db/frozen-packs.ts';
import { getKeyring } from '../../../db/keyring.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { getPlan } from '../../../db/plan.ts';
import { allReadings } from '../../../db/readings.ts';
import type { ReadDb } from '../../../db/store.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Edition } from '../../../shared/documents/pack/edition.ts';
import type { Pack, PackVariant } from '../../../shared/model/pack.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import { londonDay } from '../../../shared/rules/london-day.ts';
import { buildPack, packText } from '../../../shared/rules/pack.ts';
import type { LastMeeting } from '../../../shared/rules/pack-asked.ts';
import { addQuarters } from '../../../shared/rules/quarter.ts';
import { usualTexts } from '../../../shared/words/pack.ts';
import type { Core } from '../core.ts';
import { mergedQuarter } from '../exchange/merged-quarter.ts';
import { sha256 } from '../exchange/suite.ts';

/** A quarter's paper from everything that is here now. @throws `plan.none` */
export function quarterPack(core: Core, quarter: Quarter, variant: PackVariant): Pack {
  const db = core.store;
  const plan = getPlan(db);
  if (plan === null) throw refuse('plan.none');
  const partnership = getPartnership(db);
  return buildPack({
    merged: mergedQuarter(db, quarter),
    plan,
    partnership,
    variant,
    lastMeeting: lastMeeting(db, quarter),
    determinations: allDeterminations(db),
    // At this desk every reading came from an analyst; what a chair enters stays with the chair.
    supplied: [...allReadings(db)].flatMap(([indicator, readings]) =>
      readings.map((reading) => ({ indicator, ...reading })),
    ),
    keyringVersion: getKeyring(db).version,
    appVersion: core.appVersion,
    texts: usualTexts(partnership.body, quarter),
  });
}

/** The latest meeting about an earlier quarter, no further back than a year. */
function lastMeeting(db: ReadDb, quarter: Quarter): LastMeeting | null {
  for (const back of [1, 2, 3, 4]) {
    const earlier = addQuarters(quarter, -back);
    const meeting = meetingOf(db, earlier);
    if (meeting !== undefined) return { quarter: earlier, ...meeting, decisions: decisionsIn(db, earlier) };
  }
  return null;
}

/** SHA-256 of a pack's text: whoever has the JSON file can compute it again. */
export const fingerprintOf = (pack: Pack): string => sha256(packText(pack)).toString('hex');

/** Whether this very content is frozen, and which edition it replaces or would replace. */
export function editionOf(db: ReadDb, pack: Pack): Edition {
  const fingerprint = fingerprintOf(pack);
  const last = latestFrozen(db, pack.quarter, pack.variant);
  if (last === undefined) return { fingerprint, frozen: null, replaces: null };
  if (last.fingerprint !== fingerprint) return { fingerprint, frozen: null, replaces: last.edition };
  return {
    fingerprint,
    frozen: { edition: last.edition, on: londonDay(last.at) },
    replaces: last.edition > 1 ? last.edition - 1 : null,
  };
}
