import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A three-masted sailing ship; `colour` sails, `colour2` hull. */
export const sailingShip = painted({
  id: 'sailing-ship',
  names: ['sailing ship', 'tall ship', 'galleon', 'pirate ship', 'caravel', 'frigate'],
  metres: 38,
  bearing: 'floats',
  facing: 'right',
  colour: '#f5ead2',
  colour2: '#8b552f',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const [x, top] of [
      [-84, -230],
      [0, -270],
      [80, -220],
    ] as const)
      s.line(`M${x} -40V${top}`, shade(material.darkWood, 0.05), 6);
    s.line('M130 -66L206 -112', shade(material.darkWood, 0.05), 6);
    s.line('M0 -264L-120 -60M0 -264L112 -62M80 -216L200 -110M-84 -226L-150 -76', '#5a4636', 1.6);
    s.layer();
    const sail = (x: number, y: number, half: number, height: number): void => {
      s.path(
        `M${x - half} ${y}H${x + half}C${x + half + 16} ${y + height * 0.4} ${x + half + 18} ${y + height * 0.7} ${x + half + 8} ${y + height}C${x + half * 0.4} ${y + height - 10} ${x - half * 0.4} ${y + height - 10} ${x - half + 2} ${y + height}C${x - half + 12} ${y + height * 0.7} ${x - half + 10} ${y + height * 0.3} ${x - half} ${y}Z`,
        s.fade([shade(colour, 0.3), colour, shade(colour, -0.2)], 20),
      );
      s.line(`M${x - half - 4} ${y}H${x + half + 4}`, material.darkWood, 4.6);
    };
    s.path(
      'M146 -78L196 -112L90 -204C116 -160 134 -120 146 -78Z',
      s.fade([shade(colour, 0.3), shade(colour, -0.2)], 20),
    );
    sail(-84, -214, 34, 54);
    sail(-84, -154, 42, 66);
    sail(80, -206, 34, 52);
    sail(80, -148, 42, 62);
    s.layer(1, 0.2);
    sail(0, -254, 36, 52);
    sail(0, -196, 50, 62);
    sail(0, -128, 58, 60);
    s.layer();
    s.path('M-84 -232L-48 -238L-84 -246ZM0 -272L40 -280L0 -290Z', '#c8372d');
    const hull =
      'M-168 -92L-140 -94L-128 -58H110L140 -78L160 -74C154 -40 132 -8 100 0H-106C-140 -8 -160 -48 -168 -92Z';
    s.path(hull, s.fade([shade(colour2, 0.25), colour2, shade(colour2, -0.42)]));
    s.within(hull, () => {
      s.line(
        'M-172 -60C-100 -40 80 -40 160 -58M-172 -28C-100 -16 80 -16 160 -32',
        shade(colour2, -0.35),
        2.6,
      );
      s.path(
        'M-174 -80C-100 -54 90 -52 164 -72V-62C90 -42 -100 -44 -174 -70Z',
        s.fade([shade(material.brass, 0.2), shade(material.brass, -0.2)]),
      );
      for (let i = 0; i < 6; i++) s.rect(-96 + i * 34, -40, 15, 13, 2, shade(colour2, -0.65));
    });
    return { anchors: { top: [-20, -62, 160], back: [-20, -60, 160] }, foot: { x: 0, y: -10 } };
  },
});
