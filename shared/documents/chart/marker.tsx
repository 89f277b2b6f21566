import type { Variation } from '../../rules/spc-verdict.ts';
import { ink } from '../ink.ts';

type Props = {
  readonly x: number;
  readonly y: number;
  readonly variation: Variation;
  readonly provisional?: boolean;
  readonly scale?: number;
};

const shapes: Record<Variation, string> = {
  common: 'M-3.6 0a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0 -7.2 0z',
  concern: 'M0 -6.6L6.6 0L0 6.6L-6.6 0z',
  improvement: 'M-5 -5H5V5H-5z',
  neutral: 'M0 -6.4L6.2 4.8H-6.2z',
};

/** A point: a dot, or a diamond, square or triangle for a signal, so that it is told without colour. */
export const Marker = ({ x, y, variation, provisional = false, scale = 1 }: Props) => (
  <path
    d={shapes[variation]}
    transform={`translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}`}
    fill={provisional ? ink.paper : ink[variation]}
    stroke={provisional ? ink[variation] : ink.paper}
    strokeWidth={provisional ? 2 : 1}
  />
);
