import type { Pack } from '../../model/pack.ts';
import { readingWords, ruleWords, targetRuleWords } from '../../words/how-to-read.ts';
import { sectionTitles } from '../../words/pack-document.ts';
import { sayDay } from '../../words/periods.ts';
import { symbolKey } from '../../words/symbols.ts';
import { heading, list, note, section, words } from '../blocks.ts';
import type { Section } from '../paper.ts';
import { allStatuses } from './status.ts';

/** How to read the paper: signs, rules and charts, for whoever meets them for the first time. */
export const readingSection = ({ ruleSet }: Pack): Section =>
  section({
    id: 'reading',
    title: sectionTitles.reading,
    newPage: true,
    blocks: [
      heading(readingWords.exceptions),
      words(readingWords.exceptionsText),
      heading(readingWords.statuses),
      words(readingWords.statusesText),
      { kind: 'statuses', statuses: allStatuses },
      heading(readingWords.targets),
      words(targetRuleWords[ruleSet.targetRule]),
      list(
        [
          ruleSet.amber === 'under' ? ruleWords.amberUnder : ruleWords.amberWatch,
          ...(ruleSet.overPerformance ? [ruleWords.over] : []),
        ],
        '',
      ),
      note(ruleWords.adopted(ruleSet.version, sayDay(ruleSet.adoptedOn), ruleSet.why)),
      ...(ruleSet.spc
        ? [
            heading(readingWords.chart),
            ...readingWords.chartText.map(words),
            note(`${readingWords.chartSource}${ruleSet.screenOutliers ? ` ${ruleWords.screened}` : ''}`),
          ]
        : []),
      heading(readingWords.symbols),
      list(Object.values(symbolKey), ''),
      heading(readingWords.signed),
      words(readingWords.signedText),
    ],
  });
