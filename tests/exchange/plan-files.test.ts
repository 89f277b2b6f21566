import { expect, test } from 'vitest';
import { documentOf, headingsWhere } from '../../db/documents.ts';
import type { PlanFile } from '../../shared/model/plan-file.ts';
import { anOffice, at, group, type Office, passphrase, takeIn } from './office.ts';
import { anException, aRedAction, fileOf, q1, returnOf } from './return-of.ts';

const anyOffice = anOffice();

const refsIn = ({ plan }: PlanFile) => plan.indicators.map(({ ref }) => ref);
const issue = async ({ tell }: Office, subGroup: string) =>
  (await tell('plan.issue', { passphrase })).files.filter((one) => one.subGroup === subGroup);

test('a group gets what is restricted once its key was compared, sealed where it is sensitive, and not before', async () => {
  const office = anyOffice();
  const { core, homes } = office;
  const [first] = headingsWhere(core.store, { kind: 'plan', direction: 'out', subGroup: group('homes') });
  const before = documentOf<PlanFile>(core.store, first?.docId as never)?.payload as PlanFile;
  expect([before.version, refsIn(before)]).toEqual([1, ['HO-I01']]);
  expect(JSON.stringify(before)).not.toContain('HO-P02');
  expect(refsIn(office.issued(homes.iss).plan)).toEqual(['HO-I01', 'HO-I02']);
  expect((await issue(office, 'sg:homes')).map(({ sealed }) => sealed)).toEqual([true]);
});

test('a group whose key was stolen gets an open plan again, without what is restricted, that invites it anew', async () => {
  const office = anyOffice();
  const { homes } = office;
  const { challenge } = office.issued(homes.iss).plan;
  await office.tell('keys.revoke', { kid: homes.signing.kid, why: 'The laptop was stolen.' });
  expect((await issue(office, 'sg:homes')).map(({ sealed }) => sealed)).toEqual([false]);
  const { plan } = office.issued(homes.iss);
  expect(refsIn(plan)).toEqual(['HO-I01']);
  expect(plan.challenge).not.toBe(challenge);
  expect(plan.keyring.keys.find(({ kid }) => kid === homes.signing.kid)?.status).toBe('revoked');
});

test('what stood last quarter travels in the next plan, of indicators and of actions, to whoever leads it', async () => {
  const office = anyOffice();
  const { streets } = office;
  const { plan } = office.issued(streets.iss).plan;
  const exceptions = [anException(plan, 'ST-I01', q1), aRedAction(plan, 'ST-A01', q1)];
  await takeIn(office, (await fileOf(streets, returnOf(office, streets, { quarter: q1, exceptions }))).file);
  office.clock.at = at('2026-10-06T09:00:00');
  await issue(office, 'sg:streets');
  expect(office.issued(streets.iss).plan.standing).toEqual([
    { item: 'ST-A01', class: 'under', since: q1, last: q1, quarters: 1 },
    { item: 'ST-I01', class: 'under', since: q1, last: q1, quarters: 1 },
  ]);
  expect(office.issued(group('homes')).plan.standing).toEqual([]);
});
