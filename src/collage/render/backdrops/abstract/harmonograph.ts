import { hex } from '../../rgb.ts';
import { type Form, along, drawn, ground, path } from './sheet.ts';

/** The line of a pen that two dying pendulums swing: near a chord, never quite closed. */
export const harmonograph: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  ground(sheet);
  const [p, q] = random.pick([
    [2, 3],
    [3, 4],
    [3, 5],
    [1, 2],
    [4, 5],
    [2, 5],
  ] as const);
  const detune = random.between(0.004, 0.012);
  const phases = Array.from({ length: 4 }, () => random.between(0, 2 * Math.PI));
  const reach = 0.41;
  const turns = 34;
  const perTurn = 90;
  const lines: string[] = [];
  const pieces = 40;
  const each = (turns * perTurn) / pieces;
  for (let piece = 0; piece < pieces; piece++) {
    const points = Array.from({ length: each + 1 }, (_, i): [number, number] => {
      const t = ((piece * each + i) / perTurn) * 2 * Math.PI;
      const fade = Math.exp(-t * 0.0062);
      const x =
        0.72 * Math.sin(t * p + phases[0]!) + 0.28 * Math.sin(t * q * (1 + detune) + phases[1]!);
      const y =
        0.72 * Math.sin(t * q + phases[2]!) + 0.28 * Math.sin(t * p * (1 - detune) + phases[3]!);
      return [width / 2 + reach * width * x * fade, height / 2 + reach * height * y * fade];
    });
    const colour = hex(along(scheme, piece / (pieces - 1)));
    lines.push(`<path d="${path(points)}" stroke="${colour}"/>`);
  }
  drawn(sheet, `<g fill="none" stroke-width="2.6" stroke-linejoin="round">${lines.join('')}</g>`);
};
