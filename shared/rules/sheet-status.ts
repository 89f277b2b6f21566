import type { RuleSet } from '../model/rules.ts';
import type { SheetStatus } from '../model/sheet.ts';
import { statusWords } from '../words/screens/status-tag.ts';
import { sheetWords as words } from '../words/sheet.ts';
import { lackWords, noFigureWords, noTargetWords, targetWords } from '../words/verdicts.ts';
import type { RolledUp } from './aggregate.ts';
import type { JudgedItem } from './coverage.ts';
import { judgeTarget } from './target.ts';

const none = (word: string, reason: string): SheetStatus => ({ name: 'none', letter: '', word, reason });

/** How an indicator stands this quarter, in a letter, a word and the reason. */
export function statusOf(
  item: Extract<JudgedItem, { kind: 'indicator' }>,
  rolled: RolledUp,
  { targetRule }: Pick<RuleSet, 'targetRule'>,
): SheetStatus {
  const { row, indicator, figures } = item;
  if (row.state === 'not-due') return none(words.notDueWord, noFigureWords['not-due']);
  if (row.state === 'not-releasable') return none(words.notReleasable, row.why);
  if (row.state === 'no-data')
    return row.why === '' ? none(words.noFigure, whyNot(rolled)) : none(words.noData, row.why);
  if (rolled.value === null) return none(words.noFigure, whyNot(rolled));
  const verdict = judgeTarget(indicator, figures.target, figures, targetRule);
  const told = [...item.reasons, ...item.watch].map(({ text }) => text);
  if (verdict.kind === 'none') {
    const why = indicator.direction === 'monitor' ? words.watched : noTargetWords[verdict.because];
    return none(words.noTarget, told[0] ?? why);
  }
  const { letter, word } = statusWords[verdict.rag];
  return {
    name: verdict.rag,
    letter,
    word: verdict.over && verdict.rag === 'green' ? words.over : word,
    reason: told[0] ?? targetWords[verdict.because],
  };
}

const whyNot = ({ why, missing }: RolledUp): string => {
  const [lack] = missing;
  return why === 'missing' && missing.length === 1 && lack !== undefined
    ? lackWords[lack.why]
    : noFigureWords[why ?? 'missing'];
};
