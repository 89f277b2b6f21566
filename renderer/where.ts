import { sayQuarter } from '../shared/words/periods.ts';
import { deskName, useDesk } from './desk.tsx';

/** What the window's title says after the page: whose desk, which quarter. */
export function useWhere(): readonly string[] {
  const desk = useDesk();
  return [deskName(desk), sayQuarter(desk.quarter)];
}
