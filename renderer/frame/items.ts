import { search } from '../../shared/words/screens/search.ts';
import { useDesk } from '../desk.tsx';
import { useAsk } from '../hooks.ts';
import { isBuilt, paths, pathTo } from '../routes.ts';

/** Something of the plan that can be gone to by its name. */
export type Item = {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly path: string;
};

type Named = { readonly ref: string; readonly title: string };

const itemOf = ({ ref, title }: Named, group: keyof typeof search.groups, path: string): Item => ({
  ...{ id: `${group} ${ref}`, label: `${ref} ${title}`, group: search.groups[group], path },
});

/** The indicators, actions and exceptions of this desk, each where its screen exists. */
export function useItems(): readonly Item[] {
  const { about, plan, quarter } = useDesk();
  const { role, subGroup } = about;
  const own = <T extends { lead: string; retired: unknown }>(items: readonly T[]): readonly T[] =>
    items.filter(({ lead, retired }) => retired === null && (subGroup === null || lead === subGroup.id));
  const exceptions = useExceptions(quarter, isBuilt(role, 'exception'));
  return [
    ...(isBuilt(role, 'indicator') ? own(plan?.indicators ?? []) : []).map((one) =>
      itemOf(one, 'indicators', pathTo('indicator', one.ref)),
    ),
    ...(isBuilt(role, 'actions') ? own(plan?.actions ?? []) : []).map((one) =>
      itemOf(one, 'actions', paths.actions),
    ),
    ...exceptions.map((one) => itemOf(one, 'exceptions', pathTo('exception', one.ref))),
  ];
}

/** Those of the quarter; one that is about no single item has no address of its own. */
function useExceptions(quarter: ReturnType<typeof useDesk>['quarter'], when: boolean): readonly Named[] {
  const check = useAsk('exceptions.check', { quarter }, { when });
  if (check.state !== 'known') return [];
  const { exceptions, titles } = check.value;
  return exceptions.flatMap((one) =>
    one.kind === 'other' ? [] : [{ ref: one.item.ref, title: titles[one.item.ref] ?? '' }],
  );
}
