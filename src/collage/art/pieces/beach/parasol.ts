import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { material } from '../materials.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';

/** A big beach umbrella on a pole; `lean` in degrees tilts it (0 for a straight one). */
export const parasol: Piece = {
  id: 'parasol',
  names: ['parasol', 'beach umbrella', 'sunshade', 'sun umbrella', 'patio umbrella'],
  metres: 2.4,
  bearing: 'stands',
  facing: 'front',
  paintsItself: true,
  build(options) {
    const read = choicesOf(options);
    const one = read.colour('colour', material.blue);
    // One that was asked for in a colour is of that colour all over.
    const two = read.colour('colour2', read.given('colour') ? shade(one, 0.3) : '#fbf6ea');
    const lean = read.number('lean', 7, -20, 20);
    const s = new Sketch('parasol');
    s.layer();
    s.placed({ x: 110, y: 262, turn: lean }, () => {
      const pole = s.fade([shade(material.paleWood, 0.25), shade(material.paleWood, -0.3)], 0);
      s.rect(-4, -240, 8, 242, 3, pole);
    });
    s.layer();
    s.placed({ x: 110, y: 262, turn: lean }, () => {
      const hem = -158;
      s.path(
        `M-104 ${hem}C-70 ${hem - 18} 70 ${hem - 18} 104 ${hem}C70 ${hem + 12} -70 ${hem + 12} -104 ${hem}Z`,
        shade(one, -0.45),
      );
    });
    s.layer();
    s.placed({ x: 110, y: 262, turn: lean }, () => {
      const [top, hem] = [-246, -158];
      const ribs = [-1, -0.74, -0.3, 0.26, 0.72, 1];
      const side = (f: number): readonly [string, string] => {
        const end = `${f * 104} ${hem + 13 * (1 - f * f)}`;
        return [`C${f * 54} ${top + 1} ${f * 98} ${top + 38} ${end}`, end];
      };
      for (let i = 0; i + 1 < ribs.length; i++) {
        const [left, right] = [ribs[i]!, ribs[i + 1]!];
        const back = `C${left * 98} ${top + 38} ${left * 54} ${top + 1} 0 ${top}`;
        const [rightCurve] = side(right);
        const leftEnd = side(left)[1];
        const middle = (left + right) / 2;
        const colour = i % 2 === 0 ? one : two;
        const light = 0.16 - 0.2 * (middle + 0.4);
        const paint = s.fade([
          shade(colour, Math.max(-0.3, light + 0.1)),
          shade(colour, Math.max(-0.34, light - 0.14)),
        ]);
        s.path(
          `M0 ${top}${rightCurve}Q${middle * 104} ${hem + 13 * (1 - middle * middle) - 9} ${leftEnd}${back}Z`,
          paint,
        );
      }
      s.oval(0, top - 1, 6, 7, s.glow([shade(two, 0.2), shade(two, -0.3)]));
    });
    return s.figure({
      metres: 2.4,
      bearing: 'stands',
      foot: { x: 110, y: 262 },
      anchors: { inside: [110, 240, 120] },
    });
  },
};
