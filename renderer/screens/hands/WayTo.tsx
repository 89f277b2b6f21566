import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { HandsTask } from '../../../shared/words/screens/hands.ts';
import { paths, pathTo } from '../../routes.ts';

/** A way to one of the tasks, or back to the page that lists them. */
export const WayTo = ({ task, children }: { task: HandsTask | null; children: ReactNode }) => (
  <Link href={task === null ? paths.hands : pathTo('hand', task)}>{children}</Link>
);
