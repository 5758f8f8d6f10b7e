import { painted } from '../painted.ts';
import { lines } from '../path.ts';
import { shade } from '../shades.ts';

/** Lines that turn inwards. */
export const spiral = painted({
  id: 'spiral',
  names: ['spiral', 'swirl', 'whirl', 'curl', 'vortex'],
  metres: 1,
  colour: '#7d5fc8',
  draw(s, { colour, read }) {
    const turns = read.number('turns', 3.2, 1, 7);
    const steps = Math.round(turns * 36);
    const points = Array.from({ length: steps }, (_, i) => {
      const t = i / (steps - 1);
      const angle = t * turns * 2 * Math.PI;
      const r = 4 + 96 * t;
      return [r * Math.cos(angle), r * Math.sin(angle)] as const;
    });
    const width = Math.min(20, 46 / turns);
    s.layer();
    s.line(
      lines(points),
      s.span({ x: -80, y: -80 }, { x: 80, y: 80 }, [
        shade(colour, 0.3),
        colour,
        shade(colour, -0.25),
      ]),
      width,
    );
    return {};
  },
});
