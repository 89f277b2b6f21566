import { CloseButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { closeToast, useToasts } from './toasts.ts';
import './toasts.css';

/** Results, said politely at the foot of the window. */
export function Toasts() {
  const toasts = useToasts();
  const [path] = useLocation();
  const shownAt = useRef(path);
  useEffect(() => {
    if (shownAt.current === path) return;
    shownAt.current = path;
    closeToast(); // another screen, another matter
  }, [path]);
  return (
    <div className="toasts" role="status">
      {toasts.map(({ id, text }) => (
        <div key={id} className="toast">
          <span>{text}</span>
          <CloseButton className="toast-close" onClick={() => closeToast(id)} />
        </div>
      ))}
    </div>
  );
}
