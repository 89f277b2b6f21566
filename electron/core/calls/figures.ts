import { keepDocument } from '../../../db/documents.ts';
import {
  answerFigures,
  askFigures,
  figuresRequestOf,
  openFiguresRequests,
} from '../../../db/figures-requests.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { getPlan } from '../../../db/plan.ts';
import { allReadings } from '../../../db/readings.ts';
import { write } from '../../../db/transaction.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Output, Parsed } from '../../../shared/contract/index.ts';
import type { IndicatorReading } from '../../../shared/model/entries.ts';
import type { FiguresRequest } from '../../../shared/model/receipt-file.ts';
import type { FiguresFile } from '../../../shared/model/return-file.ts';
import { isPeriodOf } from '../../../shared/rules/period-text.ts';
import { fileNames } from '../../../shared/words/file-names.ts';
import { type Core, newId, today } from '../core.ts';
import { chairDesk, headingOf, planInForce, secretariatDesk, signingDesk, writable } from '../desk.ts';
import { kidOf } from '../exchange/public-key.ts';
import { send } from '../exchange/send.ts';
import { stored } from '../exchange/stored.ts';
import type { Handlers } from '../serve.ts';
import { nextInChain } from './chain.ts';

export const figureHandlers: Pick<Handlers, 'figures.request' | 'figures.waiting' | 'figures.sign'> = {
  'figures.request': (core, { subGroup, indicators, periods, why }) => {
    writable(secretariatDesk(core.store));
    const led = getPlan(core.store)?.indicators.filter(({ lead }) => lead === subGroup) ?? [];
    for (const ref of indicators) {
      const found = led.find((one) => one.ref === ref);
      if (found === undefined) throw refuse('plan.no-item', { ref });
      const odd = periods.find((period) => !isPeriodOf(period, found.frequency));
      if (odd !== undefined) throw refuse('readings.period', { ref, period: odd });
    }
    const request: FiguresRequest = { id: newId(core), why, askedOn: today(core), indicators, periods };
    write(core.store, (db) => askFigures(db, subGroup, request));
    return request;
  },
  'figures.waiting': (core) =>
    openFiguresRequests(core.store).map(({ id, why, askedOn, indicators, periods }) => ({
      id,
      why,
      askedOn,
      indicators,
      periods,
    })),
  'figures.sign': signFigures,
};

/** Signs the figures that the secretariat asked for, and no others; each must be there, or say why it is not. */
async function signFigures(
  core: Core,
  { request: id, passphrase }: Parsed<'figures.sign'>,
): Promise<Output<'figures.sign'>> {
  const db = core.store;
  const desk = signingDesk(db, chairDesk(db));
  const request = figuresRequestOf(db, id);
  const inForce = planInForce(db);
  if (request === undefined) throw refuse('figures.none-asked');
  if (inForce === undefined) throw refuse('plan.none');
  const readings = askedFor(allReadings(db), request);
  const identity = await core.keys.unlock(passphrase);
  const payload: FiguresFile = {
    schema: 'csp.figures/1',
    kind: 'figures',
    ...headingOf(core, desk),
    iss: desk.subGroup,
    aud: { kid: kidOf(inForce.secretariat.sign) },
    ...nextInChain(db, desk.subGroup, identity),
    request: id,
    readings,
  };
  const name = fileNames.figures(
    getPartnership(db).subGroups.find((one) => one.id === desk.subGroup)?.name ?? '',
  );
  const sent = await send(
    'return',
    payload,
    identity,
    name,
    inForce.settings.sealReturns ? inForce.secretariat.seal : null,
  );
  write(db, (tx) => {
    keepDocument(
      tx,
      stored(sent.document, payload, sent.raw, {
        direction: 'out',
        state: 'exported',
        keptAt: core.now(),
        subGroup: desk.subGroup,
        epoch: payload.epoch,
        seq: payload.seq,
        prev: payload.prev,
        fileName: sent.file.name,
      }),
    );
    answerFigures(tx, id, sent.docId);
  });
  return { docId: sent.docId, file: sent.file };
}

function askedFor(
  all: ReturnType<typeof allReadings>,
  { indicators, periods }: FiguresRequest,
): IndicatorReading[] {
  return indicators.flatMap((indicator) =>
    periods.map((period) => {
      const found = all.get(indicator)?.find((one) => one.period === period);
      if (found === undefined) throw refuse('figures.no-value', { ref: indicator, period });
      return { indicator, ...found };
    }),
  );
}
