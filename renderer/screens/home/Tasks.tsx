import { Link } from 'wouter';
import type { Task } from '../../../shared/model/status.ts';
import { home } from '../../../shared/words/screens/home.ts';
import { Tag } from '../../parts/Tag.tsx';
import { taskPath } from '../../routes.ts';

/** What there is to do, in any order; what is done is said without colour, so that the eye goes to the rest. */
export function Tasks({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="tasks" aria-label={home.tasks}>
      {tasks.map((task) => {
        const path = task.state === 'cannot-start' ? undefined : taskPath(task.task);
        return (
          <li key={task.task}>
            {path === undefined ? <span>{task.title}</span> : <Link href={path}>{task.title}</Link>}
            <How task={task} />
          </li>
        );
      })}
    </ul>
  );
}

function How({ task: { state, stateText } }: { task: Task }) {
  switch (state) {
    case 'completed':
      return <span>{stateText}</span>;
    case 'cannot-start':
      return <span className="muted">{stateText}</span>;
    case 'in-progress':
      return <Tag colour="blue">{stateText}</Tag>;
    case 'not-started':
      return <Tag colour="grey">{stateText}</Tag>;
  }
}
