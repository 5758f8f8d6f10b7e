import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A three-masted sailing ship; `colour` sails, `colour2` hull. */
export const sailingShip = painted({
  id: 'sailing-ship',
  names: [
    'sailing ship',
    'tall ship',
    'galleon',
    'pirate ship',
    'caravel',
    'frigate',
    'viking ship',
  ],
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

export const submarine = painted({
  id: 'submarine',
  names: ['submarine', 'sub', 'u-boat', 'bathyscaphe'],
  metres: 9,
  bearing: 'swims',
  facing: 'left',
  colour: '#f2bb2e',
  colour2: '#8d5a2c',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M118 -56L168 -96V-84C160 -66 160 -46 168 -28V-16L118 -56Z',
      s.fade([shade(colour2, 0.3), shade(colour2, -0.2)]),
    );
    s.line('M-22 -122V-152H-44', shade(colour2, 0.1), 8);
    s.rect(-52, -157, 12, 11, 3, '#8fd0ea');
    s.path('M-52 -96L-42 -126H34L46 -96Z', s.fade([shade(colour, 0.2), shade(colour, -0.25)]));
    s.layer();
    const hull =
      'M-166 -56C-166 -92 -110 -108 -20 -108C60 -108 118 -90 138 -56C118 -22 60 -4 -20 -4C-110 -4 -166 -20 -166 -56Z';
    s.path(hull, s.fade([shade(colour, 0.35), colour, shade(colour, -0.4)]));
    s.within(hull, () => {
      s.rect(-110, -120, 7, 130, 0, shade(colour, -0.22), { opacity: 0.6 });
      s.rect(70, -120, 7, 130, 0, shade(colour, -0.22), { opacity: 0.6 });
      s.path('M-170 -26C-100 -12 60 -12 140 -30V10H-170Z', shade(colour2, 0.05), { opacity: 0.75 });
    });
    s.layer(1, 0.25);
    for (const x of [-72, -16, 40]) {
      s.oval(x, -62, 21, 21, s.glow([shade(colour2, 0.45), shade(colour2, -0.25)]));
      s.oval(x, -62, 14, 14, s.glow(['#e8f8ff', '#7cc4e2', '#2f7ba3']));
    }
    s.path('M-150 -74C-140 -88 -120 -92 -116 -88C-124 -76 -136 -68 -150 -66Z', '#bfe8f7');
    s.oval(166, -56, 6, 12, shade(colour2, 0.1));
    return { anchors: { top: [0, -124, 60], label: [-16, -90, 120] }, foot: { x: 0, y: -4 } };
  },
});

export const rowingBoat = painted({
  id: 'rowing-boat',
  names: ['rowboat', 'rowing boat', 'row boat', 'wooden boat', 'dinghy', 'boat'],
  metres: 1.1,
  bearing: 'floats',
  facing: 'right',
  colour: '#a8683a',
  draw(s, { colour }) {
    s.layer();
    s.path('M-160 -66C-80 -84 80 -84 164 -74L120 -52H-130Z', shade(colour, -0.5));
    for (const x of [-70, 10, 80])
      s.path(`M${x - 20} -66H${x + 20}L${x + 14} -56H${x - 16}Z`, shade(colour, 0.25));
    s.layer();
    const hull =
      'M-166 -68C-90 -52 90 -50 168 -78C158 -34 128 -4 92 0H-96C-132 -4 -156 -34 -166 -68Z';
    s.path(hull, s.fade([shade(colour, 0.26), colour, shade(colour, -0.36)]));
    s.within(hull, () =>
      s.line(
        'M-170 -46C-90 -30 90 -28 168 -54M-160 -24C-90 -12 90 -10 160 -32',
        shade(colour, -0.32),
        2.6,
      ),
    );
    s.line('M-166 -68C-90 -52 90 -50 168 -78', shade(colour, 0.36), 8);
    s.line('M30 -62L128 -2', shade(material.paleWood, 0), 6);
    s.path('M116 -12L146 2L140 12L112 -2Z', material.paleWood);
    return {
      anchors: { inside: [0, -62, 220], seat: [0, -58, 120], back: [0, -58, 120] },
      foot: { x: 0, y: -10 },
    };
  },
});
