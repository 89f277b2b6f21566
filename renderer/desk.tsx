import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import type { AboutWorkspace } from '../shared/contract/workspace.ts';
import type { Partnership } from '../shared/model/partnership.ts';
import type { Quarter } from '../shared/model/period.ts';
import type { CalendarQuarter, Plan } from '../shared/model/plan.ts';
import { inOrder, quarterInHand } from '../shared/rules/quarter-in-hand.ts';
import { useAsk } from './hooks.ts';
import { useNewDay } from './new-day.ts';
import { Known } from './parts/Known.tsx';

/** What every screen of an open workspace knows: whose desk it is, and which quarter is looked at. */
export type Desk = {
  readonly about: AboutWorkspace;
  readonly partnership: Partnership;
  /** Null until there is a plan. */
  readonly plan: Plan | null;
  /** The rounds of the plan, the earliest first. */
  readonly rounds: readonly CalendarQuarter[];
  readonly quarter: Quarter;
  choose(quarter: Quarter): void;
};

const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (desk === null) throw new Error('A screen of a workspace is shown without one.');
  return desk;
}

/** The name under which a desk is known: its sub-group, or the body that the secretariat serves. */
export const deskName = ({ about }: Pick<Desk, 'about'>): string => about.subGroup?.name ?? about.body;

/** Reads what every screen needs, then shows them. */
export function AtDesk({ children }: { children: ReactNode }) {
  const about = useAsk('workspace.about', {});
  const partnership = useAsk('plan.partnership', {});
  const plan = useAsk('plan.current', {});
  return (
    <Known of={about}>
      {(whose) => (
        <Known of={partnership}>
          {(of) => (
            <Known of={plan}>
              {(current) => (
                <Seated about={whose} partnership={of} plan={current?.plan ?? null}>
                  {children}
                </Seated>
              )}
            </Known>
          )}
        </Known>
      )}
    </Known>
  );
}

type SeatedProps = Pick<Desk, 'about' | 'partnership' | 'plan'> & { readonly children: ReactNode };

function Seated({ about, partnership, plan, children }: SeatedProps) {
  useNewDay(about.today);
  const [chosen, choose] = useState<Quarter | null>(null);
  const desk = useMemo(() => {
    const rounds = inOrder(plan?.calendar ?? []);
    return {
      about,
      partnership,
      plan,
      rounds,
      quarter: chosen ?? quarterInHand(rounds, about.today),
      choose,
    };
  }, [about, partnership, plan, chosen]);
  return <DeskContext value={desk}>{children}</DeskContext>;
}
