import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { windowShape } from './window-shape.ts';

/**
 * A house with a pitched roof. `colour` walls, `colour2` roof; `floors` 1 or 2; `lit` windows;
 * `door`, `shutters` and `chimney` take a colour of their own.
 */
export const house = painted({
  id: 'cottage',
  names: ['cottage', 'cartoon house', 'two-story house', 'small house', 'villa', 'farmhouse'],
  metres: 7,
  colour: '#f3e3c3',
  colour2: '#c2503a',
  draw(s, { colour, colour2, read }) {
    const floors = Math.round(read.number('floors', 1, 1, 2));
    const lit = read.flag('lit', false);
    const door = read.colour('door', material.wood);
    const chimney = read.colour('chimney', material.brick);
    const wall = floors === 2 ? 168 : 100;
    s.layer();
    s.rect(52, -wall - 96, 26, 66, 2, s.fade([shade(chimney, 0.1), shade(chimney, -0.3)], 0));
    s.rect(47, -wall - 102, 36, 11, 2, shade(chimney, 0.15));
    s.layer();
    s.path(
      `M-104 0V${-wall}L0 ${-wall - 78}L104 ${-wall}V0Z`,
      s.fade([shade(colour, 0.2), colour, shade(colour, -0.2)]),
    );
    s.rect(
      -108,
      -12,
      216,
      14,
      2,
      s.fade([shade(material.stone, 0.1), shade(material.stone, -0.25)]),
    );
    s.layer(1, 0.25);
    s.path(
      'M-18 -6V-58C-18 -76 18 -76 18 -58V-6Z',
      s.fade([shade(door, 0.1), shade(door, -0.35)]),
      { stroke: '#fbf8f0', width: 5 },
    );
    s.oval(10, -32, 3.4, 3.4, material.brass);
    for (const x of [-64, 64]) {
      if (read.given('shutters')) {
        const shutter = read.colour('shutters', material.wood);
        for (const side of [-1, 1]) {
          s.rect(
            x + side * 26 - 6,
            -80,
            12,
            44,
            2,
            s.fade([shade(shutter, 0.1), shade(shutter, -0.25)]),
          );
        }
      }
      windowShape(s, x, -78, 38, 40, lit);
    }
    if (floors === 2) for (const x of [-64, 0, 64]) windowShape(s, x, -146, 34, 38, lit);
    s.oval(0, -wall - 26, 14, 14, '#fbf8f0');
    s.oval(0, -wall - 26, 10, 10, s.fade(lit ? ['#fff0b0', '#f7c35a'] : ['#bfe3f4', '#6fa9cc']));
    s.layer(1, 0.4);
    const roof = `M-128 ${-wall + 14}L0 ${-wall - 92}L128 ${-wall + 14}L114 ${-wall + 22}L0 ${-wall - 70}L-114 ${-wall + 22}Z`;
    s.path(roof, s.fade([shade(colour2, 0.25), shade(colour2, -0.2)]));
    return { anchors: { top: [0, -wall - 90, 60], inside: [0, -20, 60] } };
  },
});
