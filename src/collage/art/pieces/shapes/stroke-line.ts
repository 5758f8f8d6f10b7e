import { painted } from '../painted.ts';

/** A wavy or straight stroke; `dashed: true` breaks it. */
export const strokeLine = painted({
  id: 'line',
  names: ['line', 'dashed line', 'stripe', 'curve', 'squiggle', 'wavy line'],
  metres: 0.4,
  colour: '#2f5fb4',
  draw(s, { colour, read }) {
    const wavy = read.flag('wavy', false);
    const d = wavy
      ? 'M-140 10C-100 -50 -60 -50 -20 0C20 50 60 50 100 0C116 -20 130 -24 140 -24'
      : 'M-140 0H140';
    s.layer();
    s.line(d, colour, 16, read.flag('dashed', false) ? { dash: '34 28', cap: 'butt' } : {});
    return {};
  },
});
