import type { TaskName } from '../../../shared/model/status.ts';
import { paths, taskPath } from '../../routes.ts';

const after: readonly TaskName[] = ['actions', 'exceptions', 'contributions', 'sign'];

/** Where a chair goes on when the figures are done: the next task that has a screen, or what is due. */
export const nextTask = (): string => after.map(taskPath).find((path) => path !== undefined) ?? paths.home;
