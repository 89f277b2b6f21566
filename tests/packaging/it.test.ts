import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { endings } from '../../electron/shell/opened-files.ts';
import { parsePolicy } from '../../electron/shell/policy.ts';
import { usualPreferences } from '../../shared/contract/preferences.ts';

const text = readFileSync('IT.md', 'utf8');
const section = (title: string): string => text.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? '';

test('what IT reads about the policy file is true of it', () => {
  const policy = section('Policy file');
  const example = /```json\n([\s\S]*?)```/.exec(policy)?.[1] ?? '';
  const ben = { platform: 'win32', user: 'ben', home: 'C:\\Users\\ben' } as const;
  expect(parsePolicy(example, 'policy.json', ben)).toEqual({
    dataFolder: 'D:\\CSP Returns\\ben',
    marking: 'OFFICIAL-SENSITIVE',
    systemSignIn: 'forbidden',
  });
  for (const place of [
    '%PROGRAMDATA%\\CSP Returns\\policy.json',
    '/Library/Application Support/CSP Returns/policy.json',
    '/etc/csp-returns/policy.json',
  ])
    expect(policy).toContain(`\`${place}\``);
});

test('IT reads of every kind of file, and of nothing that goes on by itself', () => {
  for (const ending of endings) expect(section('What is installed where')).toContain(`\`.${ending}\``);
  expect(text).toContain(`locks after ${usualPreferences.lockAfter} minutes`);
  expect(section('Who mends it, and how fast')).toContain('never updates itself');
});

test('IT reads how many dated copies and days of log are kept, as the app keeps them', () => {
  const kept = readFileSync('db/copies.ts', 'utf8').match(
    /daily: (\d+), 'before-update': (\d+), closing: (\d+)/,
  );
  const [, daily, before, closing] = kept ?? [];
  expect(section('Backups').replace(/\s+/g, ' ')).toContain(
    `daily (the last ${daily} are kept), before an update changes the database (${before}), and on closing after a change (${closing})`,
  );
  const [, days] = /const days = (\d+);/.exec(readFileSync('electron/shell/log.ts', 'utf8')) ?? [];
  expect(section('Data')).toContain(`kept for ${days} days`);
});
