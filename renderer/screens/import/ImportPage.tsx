import type { ReactNode } from 'react';
import { importWords as words } from '../../../shared/words/screens/import.ts';
import { Page } from '../../parts/Page.tsx';
import { useWhere } from '../../where.ts';

type Props = {
  readonly step: number;
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
};

/** One step, by its number, with what it asks as its heading. */
export const ImportPage = ({ step, title, lead, children }: Props) => (
  <Page key={step} title={title} where={useWhere()} lead={`${words.step(step)}. ${lead}`}>
    {children}
  </Page>
);
