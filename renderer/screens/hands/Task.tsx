import type { ComponentType } from 'react';
import { useParams } from 'wouter';
import type { HandsTask } from '../../../shared/words/screens/hands.ts';
import { NotHere } from '../NotHere.tsx';
import { AddPerson } from './AddPerson.tsx';
import { Compare } from './Compare.tsx';
import { Forgotten } from './Forgotten.tsx';
import { Give } from './Give.tsx';
import { GiveBack } from './GiveBack.tsx';
import { OwnRequest } from './OwnRequest.tsx';
import { TakeIn } from './TakeIn.tsx';
import { TakePen } from './TakePen.tsx';
import './hands.css';

const tasks: { readonly [T in HandsTask]: ComponentType } = {
  person: AddPerson,
  preparer: () => <Give as="preparer" />,
  deputy: () => <Give as="deputy" />,
  'new-chair': () => <Give as="new-chair" />,
  'new-laptop': () => <Give as="new-laptop" />,
  request: OwnRequest,
  take: TakeIn,
  back: GiveBack,
  pen: TakePen,
  passphrase: Forgotten,
  compare: Compare,
};

/** The task that the address names. */
export function Task() {
  const { task = '' } = useParams<{ task: string }>();
  if (!Object.hasOwn(tasks, task)) return <NotHere />;
  const Asked = tasks[task as HandsTask];
  return <Asked />;
}
