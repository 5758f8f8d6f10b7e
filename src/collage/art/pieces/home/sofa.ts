import type { Piece, PieceOptions } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { material } from '../materials.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';

interface Seat {
  readonly id: string;
  readonly names: readonly string[];
  readonly colour: string;
  /** Seat cushions side by side. */
  readonly cushions: number;
}

/** A sofa with so many cushions; `colour2` is that of the loose pillows. */
function seatPiece({ id, names, colour: own, cushions }: Seat): Piece {
  return {
    id,
    names,
    metres: 0.9,
    bearing: 'stands',
    facing: 'front',
    paintsItself: true,
    build: (options) => drawSeat(id, own, cushions, options),
  };
}

function drawSeat(id: string, own: string, cushions: number, options: PieceOptions) {
  const read = choicesOf(options);
  const cloth = read.colour('colour', own);
  const pillow = read.colour('colour2', shade(cloth, 0.45));
  const each = 84;
  const inner = each * cushions;
  const left = 40;
  const right = left + inner;
  const s = new Sketch(id);

  s.layer();
  for (const x of [26, right + 2]) {
    s.path(
      `M${x} 150H${x + 16}L${x + 12} 176H${x + 4}Z`,
      s.fade([shade(material.wood, 0.1), shade(material.wood, -0.4)]),
    );
  }
  s.layer();
  s.rect(
    left - 10,
    16,
    inner + 20,
    130,
    26,
    s.fade([shade(cloth, 0.2), cloth, shade(cloth, -0.35)]),
  );
  s.layer();
  for (let i = 0; i < cushions; i++) {
    const x = left + i * each;
    const d = `M${x + 4} 44C${x + 6} 30 ${x + 16} 28 ${x + each / 2} 28C${x + each - 16} 28 ${x + each - 6} 30 ${x + each - 4} 44L${x + each - 3} 108H${x + 3}Z`;
    s.path(d, s.fade([shade(cloth, 0.26), cloth, shade(cloth, -0.22)]));
    s.line(
      `M${x + 16} 34C${x + 30} 31 ${x + each - 30} 31 ${x + each - 16} 34`,
      shade(cloth, 0.5),
      2.4,
      { opacity: 0.55 },
    );
    s.oval(x + each / 2, 66, 3, 3, shade(cloth, -0.35));
  }
  s.layer(1, 0.25);
  for (let i = 0; i < cushions; i++) {
    const x = left + i * each;
    const d = `M${x + 2} 112C${x + 2} 98 ${x + 12} 95 ${x + 22} 95H${x + each - 22}C${x + each - 12} 95 ${x + each - 2} 98 ${x + each - 2} 112V118C${x + each - 2} 126 ${x + each - 10} 127 ${x + each - 18} 127H${x + 18}C${x + 10} 127 ${x + 2} 126 ${x + 2} 118Z`;
    s.path(d, s.fade([shade(cloth, 0.38), shade(cloth, 0.12), shade(cloth, -0.2)]));
    s.line(`M${x + 8} 114H${x + each - 8}`, shade(cloth, -0.25), 1.6, { opacity: 0.7 });
  }
  s.layer();
  s.path(
    `M${left - 4} 126H${right + 4}V150Q${right + 4} 156 ${right - 4} 156H${left + 4}Q${left - 4} 156 ${left - 4} 150Z`,
    s.fade([shade(cloth, -0.08), shade(cloth, -0.38)]),
  );
  s.layer(1, 0.3);
  for (const [x, mirror] of [
    [left - 4, false],
    [right + 4, true],
  ] as const) {
    s.placed({ x, mirror }, () => {
      s.path(
        'M8 84C8 66 -30 62 -34 84C-36 100 -34 136 -31 150C-30 156 -26 158 -20 158H0C6 158 8 154 8 148Z',
        s.fade([shade(cloth, 0.3), cloth, shade(cloth, -0.38)]),
      );
      s.oval(-13, 86, 15, 13, s.glow([shade(cloth, 0.34), shade(cloth, -0.12)]));
    });
  }
  s.layer(1, 0.35);
  const throwPillow = (x: number, turn: number): void => {
    s.placed({ x, y: 82, turn }, () => {
      s.path(
        'M-23 -22C-8 -18 8 -18 23 -22C19 -8 19 8 23 22C8 18 -8 18 -23 22C-19 8 -19 -8 -23 -22Z',
        s.fade([shade(pillow, 0.3), shade(pillow, -0.25)], 50),
      );
    });
  };
  if (cushions > 1) {
    throwPillow(left + 26, -12);
    if (cushions > 2) throwPillow(right - 26, 10);
  } else throwPillow(left + each / 2 - 6, -8);
  return s.figure({
    metres: 0.9,
    bearing: 'stands',
    anchors: { seat: [(left + right) / 2, 108, inner * 0.9], top: [(left + right) / 2, 16, inner] },
    foot: { x: (left + right) / 2, y: 174 },
  });
}

export const sofa = seatPiece({
  id: 'sofa',
  names: ['sofa', 'couch', 'settee', 'loveseat', 'davenport', 'lounge suite'],
  colour: '#d95d45',
  cushions: 3,
});

export const armchair = seatPiece({
  id: 'armchair',
  names: ['armchair', 'easy chair', 'recliner', 'club chair', 'wing chair'],
  colour: '#3f8f8a',
  cushions: 1,
});
