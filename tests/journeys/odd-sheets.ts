import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { tellTo } from '../../electron/core/tell.ts';
import { createWorkspaceIn } from '../../electron/core/workspace/create.ts';
import { openWorkspace } from '../../electron/core/workspace/open.ts';
import type { Instant } from '../../shared/model/period.ts';
import { londonDay } from '../../shared/rules/london-day.ts';
import { previousQuarter, quarterIn, yearOf } from '../../shared/rules/quarter.ts';
import { aFolder } from '../a-store.ts';
import { importPlan, textFile } from '../chair/desks.ts';
import { once } from '../once.ts';
import { passphrase } from './a-full-quarter.ts';
import { calderbrook, calderbrookPlan, quartersSeenFrom } from './calderbrook.ts';

/** Two desks of Calderbrook whose figures are not the usual: every kind of them, and none but supplied ones. */
export async function oddSheets(): Promise<{ every: string; supplied: string }> {
  const made = await once('odd-sheets', make);
  const desk = (name: string) => {
    const folder = aFolder();
    cpSync(join(made, name), join(folder, 'workspaces', 'desk-1'), { recursive: true });
    return folder;
  };
  return { every: desk('sg:town'), supplied: desk('sg:families') };
}

/** The measures of the plan, turned into one of every kind. */
function oddPlan() {
  const plan = calderbrookPlan(londonDay(Date.now()));
  const percent = { kind: 'percent', label: '%', decimals: 1 };
  const ratio = { numerator: 'solved', denominator: 'recorded', per: 100 };
  const kinds: Record<string, object> = {
    'TC-I01': { title: 'Violent crimes solved', unit: percent, rollUp: 'ratio', ratio, direction: 'higher' },
    'TC-I02': {
      title: 'Calls answered within ten seconds',
      frequency: 'quarter',
      unit: percent,
      rollUp: 'ratio',
      ratio,
    },
    'TC-I03': { title: 'Proven re-offending, which is published a quarter late', lag: 1, rollUp: 'mean' },
    'TC-I04': {
      title: 'Cost of criminal damage',
      unit: { kind: 'money', label: '£', decimals: 0 },
      rollUp: 'latest',
    },
    'TC-I05': { title: 'Adults who took part in a neighbourhood watch', frequency: 'year', rollUp: 'sum' },
    'TC-I13': { supplied: 'centrally', frequency: 'month' },
    'FS-I01': { supplied: 'centrally', frequency: 'quarter' },
  };
  const indicators = (plan.indicators ?? [])
    .filter(({ ref }) => ref in kinds)
    .map((one) => ({ ...one, ...kinds[one.ref] }));
  const actions = (plan.actions ?? []).map((one) => ({ ...one, indicators: [] }));
  return { ...plan, indicators, actions };
}

async function make(folder: string): Promise<void> {
  const now = () => Date.now() as Instant;
  const partnership = Buffer.from(JSON.stringify(calderbrook));
  const office = join(folder, 'secretariat');
  await createWorkspaceIn(office, passphrase, { role: 'secretariat', partnership }, { now: now() });
  const core = await openWorkspace(office, { passphrase }, { now, appVersion: '0.0.0' });
  const tell = tellTo(core, (_, error) => {
    throw error;
  });
  await importPlan({ core, tell }, oddPlan());
  const { due } = quartersSeenFrom(londonDay(Date.now()));
  const past = [due, previousQuarter(due), quarterIn(yearOf(previousQuarter(due)), 1)];
  const rows = [...new Set(past)].map((quarter, n) => `FS-I01,${quarter},${9 + n}`);
  await tell('readings.import', {
    file: textFile('supplied.csv', ['indicator,period,value', ...rows].join('\n')),
  });
  const { files } = await tell('plan.issue', { passphrase });
  for (const { subGroup, file } of files)
    await createWorkspaceIn(
      join(folder, subGroup),
      passphrase,
      { role: 'chair', plan: file.bytes },
      { now: now() },
    );
  core.store.close();
}
