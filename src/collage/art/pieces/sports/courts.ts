import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

/** A mesh of thin cords over a box. */
function mesh(s: Sketch, x: number, y: number, width: number, height: number, gap: number): void {
  for (let i = 0; i <= width / gap; i++)
    s.line(`M${x + i * gap} ${y}V${y + height}`, '#f4f6f8', 1.6, { opacity: 0.7 });
  for (let i = 0; i <= height / gap; i++)
    s.line(`M${x} ${y + i * gap}H${x + width}`, '#f4f6f8', 1.6, { opacity: 0.7 });
}

/** A court in perspective with its net across. */
const tennisCourt = painted({
  id: 'tennis-court',
  names: [
    'tennis court',
    'badminton court',
    'volleyball court',
    'sports court',
    'pickleball court',
  ],
  metres: 5,
  bearing: 'lies',
  colour: '#3f7fb0',
  colour2: '#3f8f5c',
  draw(s, { colour, colour2 }) {
    s.layer(0.3);
    s.path('M-270 0L-120 -150H120L270 0Z', s.fade([shade(colour2, 0.05), shade(colour2, 0.15)]));
    s.path('M-210 -12L-96 -138H96L210 -12Z', s.fade([shade(colour, -0.1), shade(colour, 0.1)]));
    s.line(
      'M-210 -12L-96 -138H96L210 -12ZM-160 -12L-74 -138M160 -12L74 -138M-134 -52H134M-92 -112H92M0 -52V-112',
      '#ffffff',
      4,
    );
    s.layer(1, 0.2);
    for (const x of [-172, 172]) s.rect(x - 5, -128, 10, 56, 3, s.fade(['#6b747d', '#3c434a'], 0));
    mesh(s, -168, -122, 336, 40, 9);
    s.rect(-170, -127, 340, 9, 3, '#ffffff');
    return { foot: { x: 0, y: -2 } };
  },
});

const net = painted({
  id: 'sports-net',
  names: ['tennis net', 'volleyball net', 'badminton net'],
  metres: 2.2,
  colour: '#4b5560',
  draw(s, { colour }) {
    s.layer();
    for (const x of [-190, 190]) {
      s.rect(x - 7, -210, 14, 210, 4, s.fade([shade(colour, 0.3), shade(colour, -0.3)], 0));
      s.rect(x - 26, -10, 52, 10, 4, shade(colour, -0.2));
    }
    mesh(s, -184, -200, 368, 96, 12);
    for (const y of [-206, -110]) s.rect(-186, y, 372, 11, 3, '#ffffff');
    return { foot: { x: 0, y: 0 } };
  },
});

const goalposts = painted({
  id: 'goalposts',
  names: ['football goal', 'soccer net', 'goal post', 'goalpost', 'goal posts', 'hockey goal'],
  metres: 2.4,
  colour: '#f7f8f9',
  draw(s, { colour }) {
    s.layer();
    s.path('M-180 -150L-150 -190H150L180 -150V0H-180Z', '#2c3a30', { opacity: 0.15 });
    mesh(s, -150, -176, 300, 176, 13);
    s.line('M-190 -190L-150 -176V0M190 -190L150 -176V0', shade(colour, -0.25), 5);
    s.layer(1, 0.2);
    s.line('M-190 0V-190H190V0', s.fade([shade(colour, 0.4), shade(colour, -0.2)]), 13);
    return { foot: { x: 0, y: 2 } };
  },
});

const skateRamp = painted({
  id: 'skate-ramp',
  names: [
    'skateboard ramp',
    'half pipe',
    'skate ramp',
    'halfpipe',
    'ski jump',
    'ramp',
    'quarter pipe',
  ],
  metres: 2.4,
  colour: '#b9875a',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-210 -160H-160C-150 -60 -100 -24 0 -24C100 -24 150 -60 160 -160H210V0H-210Z',
      s.fade([shade(colour, 0.1), shade(colour, -0.35)]),
    );
    for (let x = -196; x <= 196; x += 28)
      s.line(`M${x} -4V${-20 - Math.max(0, Math.abs(x) - 110) * 1.1}`, shade(colour, -0.45), 3, {
        opacity: 0.6,
      });
    s.layer(1, 0.2);
    s.path(
      'M-160 -172C-150 -72 -100 -38 0 -38C100 -38 150 -72 160 -172H172C166 -60 110 -22 0 -22C-110 -22 -166 -60 -172 -172Z',
      s.fade([shade(colour, 0.4), shade(colour, 0.15)]),
    );
    for (const x of [-214, 160]) s.rect(x, -174, 54, 10, 4, s.fade(['#dfe4e8', '#9aa4ad']));
    return { foot: { x: 0, y: 0 } };
  },
});

const winnersPodium = painted({
  id: 'winners-podium',
  names: ["winner's podium", 'winners podium', 'medal podium', 'olympic podium', 'victory podium'],
  metres: 1.2,
  colour: '#f0b93a',
  colour2: '#3f6fb8',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const [x, h, step] of [
      [-130, 92, '2'],
      [130, 66, '3'],
      [0, 140, '1'],
    ] as const) {
      const paint = step === '1' ? colour : colour2;
      s.path(`M${x - 66} 0V${-h}H${x + 66}V0Z`, s.fade([shade(paint, 0.2), shade(paint, -0.25)]));
      s.path(
        `M${x - 66} ${-h}L${x - 52} ${-h - 20}H${x + 52}L${x + 66} ${-h}Z`,
        shade(paint, 0.45),
      );
      const numeral = {
        '1': 'M-12 -14L2 -24V22',
        '2': 'M-15 -12C-15 -30 15 -30 15 -10C15 2 -4 10 -16 22H17',
        '3': 'M-14 -20C0 -30 16 -22 14 -10C12 -2 4 0 -2 0C8 0 16 4 16 13C16 26 -6 28 -15 18',
      }[step];
      s.placed({ x, y: -h / 2 }, () => s.line(numeral, '#ffffff', 8));
    }
    return { anchors: { top: [0, -156, 110] }, foot: { x: 0, y: 0 } };
  },
});

const boxingRing = painted({
  id: 'boxing-ring',
  names: ['boxing ring', 'wrestling ring', 'fighting ring', 'mma cage'],
  metres: 2.2,
  colour: '#c8342f',
  colour2: '#2f5fb0',
  draw(s, { colour, colour2 }) {
    const post = (x: number, y: number, h: number, paint: string): void => {
      s.rect(x - 7, y - h, 14, h, 4, s.fade([shade(paint, 0.3), shade(paint, -0.3)], 0));
    };
    s.layer();
    post(-140, -92, 104, colour2);
    post(140, -92, 104, '#f2f3f5');
    s.path('M-140 -92H140L226 -40H-226Z', s.fade(['#dfe3e8', '#ffffff']));
    for (const k of [0.28, 0.56, 0.84])
      s.line(
        `M-140 ${-92 - k * 100}H140M-140 ${-92 - k * 100}L-222 ${-40 - k * 126}M140 ${-92 - k * 100}L222 ${-40 - k * 126}`,
        k === 0.56 ? '#ffffff' : colour,
        6,
      );
    s.layer(1, 0.2);
    s.rect(-228, -42, 456, 44, 2, s.fade([shade(colour2, 0.1), shade(colour2, -0.35)]));
    post(-222, -38, 134, colour);
    post(222, -38, 134, colour2);
    for (const k of [0.28, 0.56, 0.84])
      s.line(
        `M-222 ${-40 - k * 126}Q0 ${-34 - k * 126} 222 ${-40 - k * 126}`,
        k === 0.56 ? '#ffffff' : colour,
        7,
      );
    return { anchors: { inside: [0, -60, 260] }, foot: { x: 0, y: 0 } };
  },
});

const gymnasticRings = painted({
  id: 'gymnastic-rings',
  names: [
    'gymnastic rings',
    'gymnastic ring',
    'gymnastics ring',
    'still rings',
    'trapeze',
    'pull-up bar',
    'parallel bars',
  ],
  metres: 3,
  colour: '#d9a25c',
  colour2: '#3f6fb0',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.line('M-120 0V-330H120V0', s.fade([shade('#8b949d', 0.2), shade('#8b949d', -0.3)]), 12);
    for (const x of [-120, 120]) s.line(`M${x - 44} 0H${x + 44}`, '#5c656e', 12);
    s.layer(1, 0.2);
    for (const x of [-46, 46]) {
      s.rect(x - 5, -326, 10, 170, 2, colour2);
      s.oval(x, -128, 28, 30, 'none', { stroke: shade(colour, -0.1), width: 10 });
      s.line(`M${x - 20} -148A28 30 0 0 1 ${x + 10} -156`, shade(colour, 0.5), 4);
    }
    s.layer();
    s.path('M-150 6L-120 -14H120L150 6Z', s.fade([shade(colour2, 0.2), shade(colour2, -0.2)]));
    return {
      anchors: { 'hand-left': [-46, -100, 40], 'hand-right': [46, -100, 40] },
      foot: { x: 0, y: 2 },
    };
  },
});

const golfClub = painted({
  id: 'golf-club',
  names: ['golf club', 'putter', 'golf driver', 'golf iron', 'croquet mallet'],
  metres: 1.1,
  colour: '#aab4bf',
  draw(s, { colour }) {
    s.layer();
    s.placed({ turn: 14 }, () => {
      s.rect(-4, -300, 8, 292, 3, s.fade([shade(colour, 0.4), shade(colour, -0.3)], 0));
      s.rect(-7, -312, 14, 92, 6, s.fade(['#4b4f57', '#22242a'], 0));
      s.path(
        'M-6 -14C-20 -18 -58 -14 -70 -2C-76 8 -66 16 -52 16H2C10 10 10 -8 6 -14Z',
        s.fade([shade(colour, 0.35), shade(colour, -0.3)]),
      );
    });
    return { anchors: { 'hand-right': [66, -262, 30] }, foot: { x: -20, y: 0 } };
  },
});

const scaffold = painted({
  id: 'scaffolding',
  names: ['scaffolding', 'scaffold', 'construction scaffold', 'oil rig', 'derrick', 'drilling rig'],
  metres: 9,
  colour: '#9aa5ae',
  colour2: '#d9a25c',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const x of [-120, 0, 120])
      s.rect(x - 5, -320, 10, 320, 2, s.fade([shade(colour, 0.3), shade(colour, -0.4)], 0));
    for (const y of [-20, -120, -220, -310])
      s.rect(-126, y - 4, 252, 8, 2, s.fade([shade(colour, 0.2), shade(colour, -0.3)]));
    s.line(
      'M-120 -20L0 -120L120 -220M120 -20L0 -120M-120 -220L0 -310L120 -220',
      shade(colour, -0.2),
      6,
    );
    s.layer(1, 0.25);
    for (const y of [-124, -224])
      s.rect(-140, y - 12, 280, 14, 2, s.fade([shade(colour2, 0.2), shade(colour2, -0.25)]));
    s.line('M40 -118L66 -10M62 -118L88 -10', material.steel, 4.4);
    for (let i = 1; i < 7; i++)
      s.line(`M${40 + i * 3.8} ${-118 + i * 15}H${62 + i * 3.8}`, material.steel, 4);
    return { foot: { x: 0, y: 0 } };
  },
});

const parkingMeter = painted({
  id: 'parking-meter',
  names: ['parking meter'],
  metres: 1.4,
  colour: '#5c6874',
  draw(s, { colour }) {
    s.layer();
    s.rect(-8, -200, 16, 200, 4, s.fade([shade(colour, 0.3), shade(colour, -0.4)], 0));
    s.rect(-26, -10, 52, 10, 4, shade(colour, -0.3));
    s.layer(1, 0.2);
    s.path(
      'M-46 -190C-52 -250 -50 -300 0 -304C50 -300 52 -250 46 -190Z',
      s.fade([shade(colour, 0.35), colour, shade(colour, -0.35)], 0),
    );
    s.path('M-32 -250C-32 -280 32 -280 32 -250Z', '#e8f0f2');
    s.line('M0 -250L12 -268', '#d8342b', 4.4);
    s.rect(-14, -232, 28, 6, 3, '#20262c');
    s.oval(0, -210, 9, 9, s.glow(['#d9dee3', '#8b949d']));
    return { foot: { x: 0, y: 0 } };
  },
});

export const courts = [
  tennisCourt,
  net,
  goalposts,
  skateRamp,
  winnersPodium,
  boxingRing,
  gymnasticRings,
  golfClub,
  scaffold,
  parkingMeter,
];
