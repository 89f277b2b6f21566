import { joinStep } from '../../../db/change.ts';
import { contributionsIn, putContribution, removeContribution } from '../../../db/contributions.ts';
import { draftsUnder, putDraft } from '../../../db/drafts.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { titleEver } from '../../../db/plan.ts';
import type { ReadDb } from '../../../db/store.ts';
import { write } from '../../../db/transaction.ts';
import {
  type AskedFor,
  type ContributionSheet,
  contributionForm,
} from '../../../shared/contract/contributions.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Parsed } from '../../../shared/contract/index.ts';
import type { Contribution } from '../../../shared/model/entries.ts';
import type { Ref, SubGroupId } from '../../../shared/model/ids.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import type { Plan, Priority } from '../../../shared/model/plan.ts';
import { viewFaults } from '../../../shared/rules/contribution-check.ts';
import { draftPlaces } from '../../../shared/rules/draft-places.ts';
import { formatValue } from '../../../shared/rules/number.ts';
import { previousQuarter } from '../../../shared/rules/quarter.ts';
import { stepNames } from '../../../shared/words/steps.ts';
import type { Core } from '../core.ts';
import { chairDesk, writable } from '../desk.ts';
import type { Handlers } from '../serve.ts';
import { checkedQuarter, planOf } from './quarter.ts';
import { typedForm } from './typed.ts';

type Names = 'contributions.sheet' | 'contributions.put' | 'contributions.take-back';

export const contributionHandlers: Pick<Handlers, Names> = {
  'contributions.sheet': sheet,
  'contributions.put': putOne,
  'contributions.take-back': takeBack,
};

const contributed = ({ priorities }: Plan, subGroup: SubGroupId): Priority[] =>
  priorities.filter(({ retired, contributors }) => retired === null && contributors.includes(subGroup));

function sheet({ store: db }: Core, { quarter }: { quarter: Quarter }): ContributionSheet {
  const { desk, plan, checked } = checkedQuarter(db, quarter);
  const own = (when: Quarter) =>
    contributionsIn(db, when).filter(({ subGroup }) => subGroup === desk.subGroup);
  const [now, before] = [own(quarter), own(previousQuarter(quarter))];
  const drafts = draftsUnder(db, draftPlaces.form('contribution', quarter));
  const names = new Map(getPartnership(db).subGroups.map(({ id, name }) => [id, name]));
  const asking = contributed(plan, desk.subGroup);
  const asked = asking.map(({ ref, title, wording, lead, question }): AskedFor => {
    const said = viewOf(now, ref);
    const typed = typedForm(contributionForm, drafts[draftPlaces.form('contribution', quarter, ref)]);
    return {
      priority: { ref, title, wording },
      lead: names.get(lead) ?? lead,
      question,
      indicators: checked.items.flatMap((item) =>
        item.kind === 'indicator' && item.indicator.priority === ref
          ? [
              {
                ref: item.indicator.ref,
                title: item.indicator.title,
                figure: formatValue(item.indicator, item.figures.value),
              },
            ]
          : [],
      ),
      last: viewOf(before, ref),
      said,
      form: typed ?? said ?? { view: null, text: '' },
      unfinished: typed !== undefined,
    };
  });
  return {
    quarter,
    asked,
    withdrawn: now
      .filter(({ priority }) => !asking.some(({ ref }) => ref === priority))
      .map(({ priority, view, text }) => ({
        priority: { ref: priority, title: titleEver(db, priority) ?? priority },
        ...{ view, text },
      })),
  };
}

function viewOf(said: readonly Contribution[], ref: Ref) {
  const found = said.find(({ priority }) => priority === ref);
  return found === undefined ? null : { view: found.view, text: found.text };
}

/** @throws `explanations.item` where the priority does not ask this sub-group */
function refuseStranger(db: ReadDb, quarter: Quarter, ref: Ref): void {
  const asking = contributed(planOf(db, quarter), chairDesk(db).subGroup);
  if (!asking.some((one) => one.ref === ref)) throw refuse('explanations.item', { ref });
}

function putOne(core: Core, given: Parsed<'contributions.put'>) {
  const desk = writable(chairDesk(core.store));
  const { quarter, priority, view, text } = given;
  refuseStranger(core.store, quarter, priority);
  const nothing = view === null && text.trim() === '';
  const [fault] = nothing ? [] : viewFaults(given);
  if (fault !== undefined) throw refuse('progress.lacking', { ref: priority, what: fault.message });
  write(core.store, (db) => {
    const name = nothing ? stepNames.nothingToAdd(priority) : stepNames.contribution(priority);
    const step = joinStep(db, { name, who: desk.user.name, at: core.now() });
    putContribution(db, step, { ...given, text: nothing ? '' : text, subGroup: desk.subGroup });
    putDraft(db, draftPlaces.form('contribution', quarter, priority), null, core.now());
  });
  return {};
}

/** What was said of a priority that asks no more can be taken back as well. */
function takeBack(core: Core, { quarter, priority }: Parsed<'contributions.take-back'>) {
  const desk = writable(chairDesk(core.store));
  const { subGroup } = desk;
  write(core.store, (db) => {
    putDraft(db, draftPlaces.form('contribution', quarter, priority), null, core.now());
    if (
      viewOf(
        contributionsIn(db, quarter).filter((one) => one.subGroup === subGroup),
        priority,
      ) === null
    )
      return;
    const doing = { name: stepNames.contributionBack(priority), who: desk.user.name, at: core.now() };
    removeContribution(db, joinStep(db, doing), { quarter, priority, subGroup });
  });
  return {};
}
