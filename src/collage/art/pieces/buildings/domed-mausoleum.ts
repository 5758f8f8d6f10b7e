import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

function onionDome(s: Sketch, x: number, y: number, half: number, colour: string): void {
  const d = `M${x - half * 0.86} ${y}C${x - half * 1.3} ${y - half * 0.8} ${x - half * 0.5} ${y - half * 1.3} ${x} ${y - half * 1.95}C${x + half * 0.5} ${y - half * 1.3} ${x + half * 1.3} ${y - half * 0.8} ${x + half * 0.86} ${y}Z`;
  s.path(d, s.fade([shade(colour, 0.1), shade(colour, 0.4), colour, shade(colour, -0.3)], 0));
  s.line(`M${x} ${y - half * 1.9}V${y - half * 2.3}`, material.gold, Math.max(1.6, half * 0.1));
  s.oval(x, y - half * 2.08, half * 0.1, half * 0.1, material.gold);
}

/** A white marble mausoleum with a great dome between four towers. */
export const domedMausoleum = painted({
  id: 'domed-mausoleum',
  names: ['taj mahal', 'mausoleum', 'domed palace', 'indian palace'],
  metres: 70,
  colour: '#f2ece2',
  draw(s, { colour }) {
    s.layer();
    for (const x of [-206, 206]) {
      s.path(
        `M${x - 11} -14L${x - 7} -168H${x + 7}L${x + 11} -14Z`,
        s.fade([shade(colour, 0.2), shade(colour, -0.2)], 0),
      );
      for (const y of [-62, -112, -164])
        s.rect(x - 13, y, 26, 6, 2, s.fade([shade(colour, 0.3), shade(colour, -0.15)]));
      onionDome(s, x, -170, 10, colour);
    }
    s.layer();
    for (const x of [-74, 74]) {
      s.rect(x - 22, -138, 44, 22, 1, s.fade([shade(colour, 0.1), shade(colour, -0.15)]));
      onionDome(s, x, -138, 23, colour);
    }
    s.rect(-44, -158, 88, 44, 1, s.fade([shade(colour, 0.2), shade(colour, -0.2)], 0));
    onionDome(s, 0, -156, 52, colour);
    s.layer(1, 0.2);
    s.path(
      'M-146 -16V-112L-122 -122H122L146 -112V-16Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.16)]),
    );
    s.rect(-50, -136, 100, 122, 1, s.fade([shade(colour, 0.35), shade(colour, -0.06)]));
    const niche = (x: number, y: number, w: number, h: number): void => {
      s.path(
        `M${x - w} ${y}V${y - h * 0.55}C${x - w} ${y - h * 0.85} ${x - w * 0.3} ${y - h * 0.9} ${x} ${y - h}C${x + w * 0.3} ${y - h * 0.9} ${x + w} ${y - h * 0.85} ${x + w} ${y - h * 0.55}V${y}Z`,
        s.fade([shade(colour, -0.46), shade(colour, -0.24)]),
      );
    };
    niche(0, -16, 32, 104);
    for (const x of [-98, 98]) {
      niche(x, -16, 18, 42);
      niche(x, -66, 18, 42);
    }
    for (const x of [-134, 134]) {
      niche(x, -16, 7, 38);
      niche(x, -66, 7, 36);
    }
    s.layer();
    s.rect(-230, -16, 460, 18, 2, s.fade([shade(colour, 0.1), shade(colour, -0.25)]));
    return { anchors: { top: [0, -256, 60] } };
  },
});
