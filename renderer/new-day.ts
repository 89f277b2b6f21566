import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Day } from '../shared/model/period.ts';
import { londonDay } from '../shared/rules/london-day.ts';

/** A window that stays open over midnight asks everything again: what was due today may be late now. */
export function useNewDay(today: Day): void {
  const client = useQueryClient();
  useEffect(() => {
    const look = (): void => {
      if (londonDay(Date.now()) > today) void client.invalidateQueries();
    };
    const timer = setInterval(look, 60_000);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
    };
  }, [client, today]);
}
