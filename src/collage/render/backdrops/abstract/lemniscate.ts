import { type Form, along, cut, disc, drawn, ground, path, stroke } from './sheet.ts';

/** A ribbon of many strands that runs through itself for ever: Bernoulli's lemniscate. */
export const lemniscate: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  ground(sheet);
  const tilt = random.between(-0.35, 0.35) + (height > width ? Math.PI / 2 : 0);
  const reach = 0.4 * Math.min(1.35 * Math.min(width, height), Math.max(width, height));
  const strands = random.integer(9, 13);
  const thick = (0.5 * reach) / strands;
  const at = (t: number, scale: number, twist: number): [number, number] => {
    const bow = scale / (1 + Math.sin(t) ** 2);
    const x = reach * bow * Math.cos(t) * 1.04;
    const y = reach * bow * Math.cos(t) * Math.sin(t) * 1.5 + twist * Math.sin(2 * t);
    return [
      width / 2 + x * Math.cos(tilt) - y * Math.sin(tilt),
      height / 2 + x * Math.sin(tilt) + y * Math.cos(tilt),
    ];
  };
  const dots = Array.from({ length: 70 }, () => {
    const far = random.next() ** 0.6;
    const colour = along(scheme, random.next());
    return disc(random.next() * width, random.next() * height, 1.2 + 3.4 * (1 - far), colour);
  });
  drawn(sheet, dots.join(''));
  // From the outside in, each half in turn, so that the ribbon crosses over itself in the middle.
  for (const half of [0, 1]) {
    const markup = Array.from({ length: strands }, (_, k) => {
      const t0 = half * Math.PI - Math.PI / 2 - 0.62;
      const points = Array.from({ length: 90 }, (_, i) =>
        at(
          t0 + 0.62 + ((Math.PI + 0.002) * i) / 89,
          1 - (0.42 * k) / strands,
          30 - (60 * k) / strands,
        ),
      );
      return stroke(path(points), thick * 1.06, along(scheme, k / (strands - 1)));
    });
    cut(sheet, markup.join(''), thick * 9, 0.75);
  }
};
