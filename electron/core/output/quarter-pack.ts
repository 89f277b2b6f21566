import { decisionsIn, meetingOf } from '../../../db/decisions.ts';
import { allDeterminations } from '../../../db/determinations.ts';
import { type FrozenPack, frozenIn, latestFrozen } from '../../../db/frozen-packs.ts';
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

/** A pack, and which paper it is. */
export type Told = { readonly pack: Pack; readonly edition: Edition };

/** The pack as it is now, or exactly as an edition of it was frozen. @throws `plan.none`, `pack.no-edition` */
export function toldPack(
  core: Core,
  { quarter, variant, edition }: { quarter: Quarter; variant: PackVariant; edition?: number | undefined },
): Told {
  if (edition === undefined) {
    const pack = quarterPack(core, quarter, variant);
    return { pack, edition: editionOf(core.store, pack) };
  }
  const kept = frozenIn(core.store, quarter).find(
    (one) => one.variant === variant && one.edition === edition,
  );
  if (kept === undefined) throw refuse('pack.no-edition', { quarter, edition });
  // Not parsed anew: that would put its members in another order, and the fingerprint is of the text.
  return { pack: JSON.parse(kept.content) as Pack, edition: frozenAs(kept) };
}

/** SHA-256 of a pack's text: whoever has the JSON file can compute it again. */
export const fingerprintOf = (pack: Pack): string => sha256(packText(pack)).toString('hex');

/** Whether this very content is frozen, and which edition it replaces or would replace. */
function editionOf(db: ReadDb, pack: Pack): Edition {
  const fingerprint = fingerprintOf(pack);
  const last = latestFrozen(db, pack.quarter, pack.variant);
  if (last?.fingerprint === fingerprint) return frozenAs(last);
  return { fingerprint, frozen: null, replaces: last?.edition ?? null };
}

const frozenAs = ({ fingerprint, edition, at }: FrozenPack): Edition => ({
  fingerprint,
  frozen: { edition, on: londonDay(at) },
  replaces: edition > 1 ? edition - 1 : null,
});
