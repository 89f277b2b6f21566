/** The colours of every document and chart. Each pair that carries words is at least 4.5:1, marks at least 3:1. */
export const ink = {
  text: '#0b1b2b',
  paper: '#ffffff',
  primary: '#1b4b8a',
  quiet: '#4a5663',
  rule: '#c3cad1',
  faint: '#eef1f4',
  improvement: '#00629b',
  concern: '#a84300',
  common: '#5b6770',
  neutral: '#490092',
} as const;
