import type { IndicatorPage } from '../../../shared/contract/indicator.ts';

type Chart = IndicatorPage['chart'];

/**
 * Two small drawings that stand beside their words and so say nothing to a screen reader. They are told by
 * their shape: a flat wave, a rising or falling step; a target line met, missed, or crossed.
 */
export function VariationIcon({ variation, heading }: Pick<Chart, 'variation' | 'heading'>) {
  const drawn =
    heading === 'up' && variation !== 'common'
      ? 'M7 28h9l6-16h11'
      : heading === 'down' && variation !== 'common'
        ? 'M7 12h9l6 16h11'
        : 'M7 20c4-9 7-9 10 0s6 9 9 0 5-7 7-3';
  return (
    <Icon name={`icon-${variation}`}>
      {variation === 'none' ? <path d="M12 20h16" strokeDasharray="3 4" /> : <path d={drawn} />}
    </Icon>
  );
}

export function AssuranceIcon({ assurance }: Pick<Chart, 'assurance'>) {
  const line = 'M7 20h26';
  const course = {
    pass: 'M11 13c3-4 6-4 9 0s6 4 9 0',
    fail: 'M11 28c3-4 6-4 9 0s6 4 9 0',
    'hit-or-miss': 'M11 20c3-9 6-9 9 0s6 9 9 0',
    none: null,
  }[assurance];
  return (
    <Icon name={`icon-${assurance}`}>
      <path d={line} strokeDasharray="5 3" />
      {course !== null && <path d={course} />}
      {assurance === 'pass' && <path d="M26 30l3 3 5-7" />}
      {assurance === 'fail' && <path d="M26 6l7 7M33 6l-7 7" />}
    </Icon>
  );
}

const Icon = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <svg className={`spc-icon ${name}`} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
    <circle cx="20" cy="20" r="18.5" />
    {children}
  </svg>
);
