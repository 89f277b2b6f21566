import './progress-bar.css';

/** How much of some work is done. Its numbers are said in words beside it. */
export function ProgressBar({ label, done, of }: { label: string; done: number; of: number }) {
  return <progress className="progress" aria-label={label} value={done} max={Math.max(of, 1)} />;
}
