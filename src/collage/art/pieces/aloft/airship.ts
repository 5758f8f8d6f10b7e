import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { material } from '../materials.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';
import { gear } from '../machines/gear.ts';

const ENVELOPE =
  'M14 96C34 58 104 20 206 20C300 20 366 56 392 96C366 136 300 170 206 170C104 170 34 134 14 96Z';

/**
 * An airship, nose left. `style`: `steampunk` (ship's hull, brass, gears, sails) or `zeppelin`
 * (plain gondola); `sails` puts sails on either.
 */
export const airship: Piece = {
  id: 'airship',
  names: [
    'airship',
    'zeppelin',
    'dirigible',
    'blimp',
    'steampunk airship',
    'skyship',
    'sky ship',
    'flying ship',
  ],
  metres: 45,
  bearing: 'flies',
  facing: 'left',
  paintsItself: true,
  build(options) {
    const read = choicesOf(options);
    const style = read.oneOf('style', ['steampunk', 'zeppelin']);
    const steam = style === 'steampunk';
    const skin = read.colour('colour', steam ? '#b9552f' : '#c3ccd4');
    const wood = read.colour('colour2', steam ? '#8d4a26' : '#7d8894');
    const sails = read.flag('sails', steam);
    const s = new Sketch('airship');

    fins(s, steam ? shade(skin, 0.02) : shade(skin, -0.12));
    if (sails) sternSail(s);
    ropes(s, steam);
    envelope(s, skin, steam);
    if (steam) hull(s, wood);
    else gondola(s, wood);
    if (sails) bowSails(s);
    propeller(s, steam);
    return s.figure({
      metres: 45,
      bearing: 'flies',
      facing: 'left',
      anchors: { top: [206, 20, 150], label: [206, 92, 190], seat: [200, 236, 120] },
    });
  },
};

function fins(s: Sketch, colour: string): void {
  s.layer();
  const fin = (d: string, from: number, to: number): void => {
    s.path(d, s.fade([shade(colour, from), shade(colour, to)], 60));
  };
  fin('M352 74C366 52 384 30 402 12C412 8 418 14 416 24L396 88Z', 0.15, -0.12);
  fin('M352 120C366 140 384 160 402 178C412 182 418 176 416 166L396 106Z', -0.1, -0.35);
  s.line('M372 66L404 22M384 76L410 26', shade(colour, -0.3), 1.6);
  s.line('M372 128L404 168M384 118L410 164', shade(colour, -0.45), 1.6);
  s.layer();
  fin('M348 92L420 78C428 78 430 84 430 96C430 108 428 114 420 114L348 102Z', 0.1, -0.25);
}

function envelope(s: Sketch, skin: string, brassy: boolean): void {
  s.layer();
  s.path(
    ENVELOPE,
    s.fade([
      [0, shade(skin, 0.32)],
      [0.35, skin],
      [0.72, shade(skin, -0.24)],
      [1, shade(skin, -0.5)],
    ]),
  );
  s.within(ENVELOPE, () => {
    for (const y of [44, 70, 122, 148]) {
      const bow = (y - 95) * 0.5;
      s.line(
        `M10 ${95 + bow * 0.1}C90 ${95 + bow * 2.1} 310 ${95 + bow * 2.1} 398 ${95 + bow * 0.1}`,
        shade(skin, -0.3),
        1.4,
        { opacity: 0.55 },
      );
    }
    s.path('M60 62C120 34 260 26 340 58C260 42 130 46 60 62Z', '#fff', { opacity: 0.2 });
    const band = brassy ? material.brass : shade(skin, -0.28);
    for (const [x, bend] of [
      [70, -15],
      [116, -13],
      [162, -7],
      [208, 0],
      [254, 7],
      [300, 13],
      [344, 16],
    ] as const) {
      const d = `M${x} 14Q${x + bend * 2} 95 ${x} 178`;
      s.line(
        d,
        s.span({ x: 0, y: 20 }, { x: 0, y: 170 }, [shade(band, 0.35), band, shade(band, -0.45)]),
        brassy ? 5 : 2.4,
      );
      if (brassy) s.line(d, shade(band, 0.5), 1.2, { opacity: 0.6 });
    }
  });
  s.layer();
  const nose = brassy ? material.brass : shade(skin, -0.2);
  s.path(
    'M2 96C8 86 24 76 38 72C34 86 34 106 38 120C24 116 8 106 2 96Z',
    s.fade([shade(nose, 0.35), shade(nose, -0.4)]),
  );
  if (brassy) s.line('M-10 96H6', shade(nose, -0.15), 4);
}

function ropes(s: Sketch, hull: boolean): void {
  s.layer(0.6);
  const rope = shade(material.darkWood, -0.1);
  if (hull) {
    s.line('M104 152C150 166 260 166 306 152', shade(material.brass, -0.1), 4);
    for (const [a, b] of [
      [112, 126],
      [140, 126],
      [156, 172],
      [196, 172],
      [208, 218],
      [246, 218],
      [258, 262],
      [298, 262],
    ] as const) {
      s.line(`M${a} 158L${b} 212`, rope, 2.6);
    }
    s.line('M84 150L104 206M322 148L300 204', rope, 2.2);
  } else {
    s.line('M150 160L166 196M182 164L178 196M236 164L232 196M262 160L250 196', rope, 3);
  }
}

function hull(s: Sketch, wood: string): void {
  const body =
    'M86 210C120 216 280 216 318 204C322 232 306 262 282 268C230 274 160 274 132 266C106 258 90 232 86 210Z';
  s.layer();
  s.path(
    'M262 262L276 302L250 310L240 266Z',
    s.fade([material.brass, shade(material.brass, -0.45)]),
  );
  s.layer();
  s.path(body, s.fade([shade(wood, 0.22), wood, shade(wood, -0.45)]));
  s.within(body, () => {
    for (const y of [226, 239, 252]) {
      s.line(`M80 ${y - 4}C130 ${y + 6} 270 ${y + 6} 324 ${y - 6}`, shade(wood, -0.4), 1.8);
    }
    s.line(
      'M150 244V254M210 230V242M246 256V268M176 256V270M276 232V244M120 230V241',
      shade(wood, -0.45),
      1.4,
    );
  });
  s.layer();
  s.path(
    'M80 202C120 210 284 210 324 196C328 196 329 206 325 208C284 220 120 220 82 213C77 211 76 203 80 202Z',
    s.fade([shade(material.brass, 0.4), material.brass, shade(material.brass, -0.35)]),
  );
  s.layer();
  for (const x of [126, 158, 190, 222, 254, 286]) {
    const y = 227 - Math.abs(x - 206) * 0.03;
    s.oval(x, y, 8.2, 8.2, s.glow([shade(material.brass, 0.3), shade(material.brass, -0.3)]));
    s.oval(x, y, 5.4, 5.4, s.glow(['#fffbe0', '#ffd56b', '#e89a2c'], 0.45, 0.4, 0.65));
  }
  s.layer(1, 0.2);
  gear(s, { x: 158, y: 254, radius: 13, teeth: 10, colour: material.brass });
  gear(s, { x: 180, y: 259, radius: 8, teeth: 8, colour: shade(material.brass, -0.15) });
}

function gondola(s: Sketch, colour: string): void {
  const body =
    'M136 190H274C282 190 284 198 276 210C268 222 254 226 240 226H168C150 226 136 214 130 200C128 194 130 190 136 190Z';
  s.layer();
  s.path(body, s.fade([shade(colour, 0.3), shade(colour, -0.3)]));
  for (let i = 0; i < 6; i++) s.rect(150 + i * 20, 198, 13, 11, 3, s.fade(['#e8f6fd', '#7fb4cf']));
  s.line('M140 216H264', shade(colour, -0.45), 2);
}

const linen = material.canvas;

/** How much larger than their spars the sails are drawn: they should billow, not just hang. */
const BILLOW = 1.5;

/** A sail from its root, which stays where it is when the sail grows. */
function sail(s: Sketch, root: readonly [number, number], inner: () => void): void {
  const [x, y] = root;
  s.placed({ x: x - x * BILLOW, y: y - y * BILLOW, scale: BILLOW }, inner);
}

function sternSail(s: Sketch): void {
  s.layer();
  sail(s, [298, 210], () => {
    s.line('M300 214L372 150', material.darkWood, 3.4);
    s.path(
      'M296 208C304 184 334 158 372 150C392 172 384 210 350 226C332 216 312 210 296 208Z',
      s.fade([shade(linen, 0.4), linen, shade(linen, -0.3)], 35),
    );
    s.line(
      'M298 207C330 188 352 168 372 150M300 208C334 202 362 184 380 166M322 213C348 208 370 196 383 184',
      shade(linen, -0.35),
      1.4,
    );
  });
}

function bowSails(s: Sketch): void {
  s.layer();
  sail(s, [96, 210], () => {
    s.line('M98 214L38 252', material.darkWood, 3.4);
    s.path(
      'M96 208C80 180 60 168 32 164C48 190 50 220 38 252C62 242 86 226 96 208Z',
      s.fade([shade(linen, 0.4), linen, shade(linen, -0.32)], 150),
    );
    s.line(
      'M32 164C58 178 80 194 96 208M44 192C62 196 82 202 96 208M46 222C64 216 82 210 96 208',
      shade(linen, -0.35),
      1.4,
    );
  });
}

function propeller(s: Sketch, steam: boolean): void {
  const x = steam ? 330 : 288;
  const y = steam ? 232 : 206;
  const blade = steam ? shade(material.wood, -0.1) : material.steel;
  s.layer();
  s.line(`M${x - 22} ${y}H${x}`, shade(material.brass, -0.25), 6);
  s.path(
    `M${x - 4} ${y}C${x - 12} ${y - 20} ${x - 6} ${y - 42} ${x + 2} ${y - 44}C${x + 9} ${y - 40} ${x + 7} ${y - 18} ${x + 4} ${y}C${x + 9} ${y + 18} ${x + 8} ${y + 40} ${x + 1} ${y + 44}C${x - 7} ${y + 40} ${x - 10} ${y + 18} ${x - 4} ${y}Z`,
    s.fade([shade(blade, 0.25), shade(blade, -0.35)]),
  );
  s.oval(x, y, 6.5, 7.5, s.glow([shade(material.brass, 0.4), shade(material.brass, -0.4)]));
}
