import { typeset } from '../../lettering/typeset.ts';
import type { Setting } from '../../lettering/typeset.ts';
import { isFace } from '../../lettering/faces.ts';
import type { FaceName } from '../../lettering/faces.ts';
import { EM, mapPath } from '../../lettering/outlines.ts';
import type { Choices } from '../choices.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

const ROOM = { width: 420, height: 300 };
/** Copies that make the sides of a letter. */
const SLICES = 9;

/** The words in the option `text`, set in the option `face`, each row by itself. */
function rowsOf(
  read: Choices,
  usual: FaceName,
): { readonly rows: string[]; readonly set: Setting } {
  const face = read.text('face', usual);
  const of = (text: string): Setting | undefined =>
    typeset(text.split('\n'), isFace(face) ? face : usual, ROOM);
  const set = of(read.text('text', 'ABC')) ?? of('ABC')!;
  const scale = set.size / EM;
  const rows = set.rows.map(({ outline, x, y }) =>
    mapPath(outline.d, (px, py) => [x + px * scale, y + py * scale]),
  );
  return { rows, set };
}

/** Solid letters, their sides running back to the right. */
const solid: Parameters<typeof painted>[0]['draw'] = (s, { colour, colour2, read }) => {
  const { rows, set } = rowsOf(read, 'sans');
  const depth = set.size * 0.16;
  // A colour that was asked for is that of the whole letter.
  const edge = read.given('colour') && !read.given('colour2') ? shade(colour, -0.42) : colour2;
  s.layer(0.5);
  for (const row of rows) {
    s.path(row, shade(edge, -0.66), { stroke: shade(edge, -0.66), width: set.size * 0.07 });
  }
  for (let slice = SLICES; slice > 0; slice--) {
    const [dx, dy] = [(depth * slice) / SLICES, (-depth * 0.55 * slice) / SLICES];
    const side = shade(edge, -0.1 - 0.02 * slice);
    s.placed({ x: dx, y: dy }, () => {
      for (const row of rows) s.path(row, side);
    });
  }
  s.layer(1, 0.2);
  const face = s.span({ x: 0, y: -set.height / 2 }, { x: 0, y: set.height / 2 }, [
    shade(colour, 0.28),
    colour,
    shade(colour, -0.14),
  ]);
  for (const row of rows) s.path(row, face);
};

/** Words that stand in the picture as solid letters: when they are what it is about. */
export const standingLetters = painted({
  id: 'standing-letters',
  names: ['3d letters', 'standing letters', 'giant letters'],
  metres: 1.6,
  colour: '#fff4dd',
  colour2: '#d8433a',
  draw: solid,
});

/** The same in the middle of a picture that has no ground. */
export const floatingLetters = painted({
  id: 'floating-letters',
  names: ['floating letters'],
  metres: 1.6,
  bearing: 'flies',
  colour: '#fff4dd',
  colour2: '#d8433a',
  draw: solid,
});

/** Words painted on a wall, in two colours with a shadow, as with a spray can. */
export const wallWriting = painted({
  id: 'wall-writing',
  names: ['words on a wall'],
  metres: 1.2,
  bearing: 'hangs',
  colour: '#ffd23c',
  colour2: '#d7319f',
  draw(s, { colour, colour2, read }) {
    const { rows, set } = rowsOf(read, 'marker');
    s.layer(0);
    const write = (paint: string, width: number, shift: number): void => {
      s.placed({ x: set.size * shift, y: set.size * shift }, () => {
        for (const row of rows) s.path(row, paint, { stroke: paint, width: set.size * width });
      });
    };
    write(colour2, 0.22, 0.07);
    write('#1b1c2e', 0.16, 0);
    for (const row of rows) s.path(row, colour);
    return { foot: { x: 0, y: -set.height / 2 } };
  },
});

/** Words of vapour in the sky. */
export const skyWriting = painted({
  id: 'sky-writing',
  names: ['skywriting', 'sky writing'],
  metres: 60,
  bearing: 'flies',
  colour: '#ffffff',
  draw(s, { colour, read }) {
    const { rows, set } = rowsOf(read, 'script');
    s.layer(0.4);
    for (const width of [0.3, 0.2, 0.11]) {
      for (const row of rows) {
        s.line(row, colour, set.size * width, { opacity: 0.3 });
      }
    }
    for (const row of rows) s.path(row, colour);
  },
});

/** Words drawn with a finger in sand or snow; `colour` is the ground's. */
export const groundWriting = painted({
  id: 'ground-writing',
  names: ['words in the sand'],
  metres: 0.9,
  bearing: 'lies',
  colour: '#d9bd8d',
  draw(s, { colour, read }) {
    const { rows, set } = rowsOf(read, 'brush');
    s.layer(0);
    s.placed({ stretch: 0.62 }, () => {
      const write = (paint: string, width: number, shift: number): void => {
        s.placed({ x: set.size * shift, y: set.size * shift }, () => {
          for (const row of rows) {
            s.path(row, paint, { stroke: paint, width: set.size * width });
          }
        });
      };
      write(shade(colour, 0.55), 0.12, 0.045);
      write(shade(colour, -0.62), 0.05, 0);
    });
  },
});
