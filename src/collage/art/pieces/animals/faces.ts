import type { Piece } from '../../piece.ts';
import { bumpy } from '../plants/foliage.ts';
import { shade } from '../shades.ts';
import { seededRandom } from '../../../../numerics/random.ts';
import { ear, facePiece, twice } from './face.ts';
import type { Face } from './face.ts';

const round = '0 -48C34 -48 52 -26 52 4C52 32 30 50 0 50';
const cheeky = '0 -46C26 -48 42 -34 46 -14L62 10L50 14L54 26L40 28C28 44 14 50 0 50';
const long = '0 -48C28 -48 40 -28 38 -6C36 10 34 20 34 32C34 50 20 60 0 60';

const whiskers: NonNullable<Face['over']> = (s) => {
  twice(s, () => s.line('M24 22L52 15M24 27L54 28M23 32L50 40', '#fbf8f2', 1.8));
};

const faces: readonly Face[] = [
  {
    id: 'raccoon-face',
    names: ['raccoon face', 'raccoon head'],
    fur: '#a7a1ab',
    pale: '#f4f1f4',
    dark: '#4d4852',
    half: cheeky,
    ears: (s, p) =>
      ear(
        s,
        'M14 -40C18 -62 34 -70 46 -64C52 -50 48 -32 40 -22Z',
        'M22 -40C26 -54 34 -60 41 -56C44 -46 42 -36 36 -28Z',
        p,
      ),
    markings(s, p) {
      s.path('M0 -22C14 -34 38 -32 50 -14L60 8L52 22C30 24 8 10 0 -4Z', p.pale);
      s.path(
        'M4 -8C12 -24 34 -22 44 -6C50 4 52 14 48 20C34 24 22 18 14 8C8 4 4 0 4 -8Z',
        s.fade([p.dark, shade(p.dark, -0.2)]),
      );
      s.path('M0 -46H5C6 -30 5 -16 4 0H0Z', shade(p.dark, 0.1));
    },
    muzzle: { y: 27, rx: 22, ry: 18 },
    nose: { y: 18, rx: 10, ry: 7 },
    eyes: { x: 24, y: -1, r: 7.5 },
    over: whiskers,
    crown: -44,
  },
  {
    id: 'sloth-face',
    names: ['sloth face', 'sloth head'],
    fur: '#a08567',
    pale: '#f0e2c4',
    dark: '#5b4738',
    half: round,
    ears: (s, { fur }) => {
      s.oval(0, 2, 55, 52, s.fade([shade(fur, -0.05), shade(fur, -0.35)]));
    },
    markings(s, p) {
      s.path(
        'M0 -30C26 -32 44 -16 44 8C44 32 22 46 0 46Z',
        s.fade([shade(p.pale, 0.15), shade(p.pale, -0.1)]),
      );
      s.path(
        'M10 -12C20 -18 34 -12 44 2C50 12 48 22 42 22C34 12 22 8 12 4C6 0 6 -8 10 -12Z',
        p.dark,
      );
      s.path('M0 -48C10 -46 20 -40 22 -28C14 -32 6 -32 0 -28Z', shade(p.fur, -0.15));
    },
    muzzle: { y: 24, rx: 20, ry: 15 },
    nose: { y: 16, rx: 11, ry: 7 },
    eyes: { x: 20, y: -3, r: 6.5 },
    over(s) {
      s.line('M-26 24C-20 40 20 40 26 24', '#3b2c24', 2.8);
    },
    crown: -48,
  },
  {
    id: 'wombat-face',
    names: ['wombat face', 'wombat head'],
    fur: '#8d7259',
    pale: '#b39a80',
    half: '0 -46C36 -46 56 -24 56 6C56 34 32 50 0 50',
    ears: (s, p) =>
      ear(
        s,
        'M20 -38C20 -60 38 -68 50 -60C58 -48 54 -30 44 -20Z',
        'M28 -38C30 -52 40 -56 46 -51C50 -44 47 -34 40 -28Z',
        p,
      ),
    muzzle: { y: 22, rx: 28, ry: 22 },
    nose: { y: 12, rx: 16, ry: 11 },
    eyes: { x: 31, y: -10, r: 6.5 },
    crown: -44,
  },
  {
    id: 'otter-face',
    names: ['otter face', 'otter head'],
    fur: '#7d5a44',
    pale: '#d9bfa2',
    half: '0 -44C36 -44 56 -22 56 4C56 30 34 48 0 48',
    ears: (s, p) =>
      ear(
        s,
        'M38 -26C44 -42 60 -40 60 -26C60 -14 50 -8 42 -10Z',
        'M44 -24C48 -33 55 -32 55 -25C55 -18 50 -15 46 -16Z',
        p,
      ),
    markings(s, p) {
      s.path('M0 6C20 2 46 10 58 16V60H0Z', s.fade([shade(p.pale, -0.02), shade(p.pale, -0.16)]));
    },
    muzzle: { y: 20, rx: 26, ry: 18 },
    nose: { y: 10, rx: 12, ry: 8 },
    eyes: { x: 25, y: -9, r: 6.5 },
    over: whiskers,
    crown: -42,
  },
  {
    id: 'kangaroo-face',
    names: ['kangaroo face', 'kangaroo head', 'wallaby face'],
    fur: '#bd7f52',
    pale: '#ecd0b0',
    half: long,
    ears: (s, p) =>
      ear(
        s,
        'M10 -38C6 -74 20 -108 36 -112C50 -98 50 -62 34 -34Z',
        'M18 -42C16 -70 24 -94 34 -98C42 -86 42 -62 30 -40Z',
        p,
      ),
    markings(s, p) {
      s.path('M36 6C22 10 14 26 14 60H44V6Z', shade(p.pale, -0.05), { opacity: 0.8 });
    },
    muzzle: { y: 36, rx: 25, ry: 22 },
    nose: { y: 26, rx: 12, ry: 8 },
    eyes: { x: 25, y: -8, r: 7 },
    crown: -44,
  },
  {
    id: 'squirrel-face',
    names: ['squirrel face', 'squirrel head'],
    fur: '#b9663a',
    pale: '#f6e3c8',
    half: cheeky,
    ears: (s, p) => {
      ear(
        s,
        'M14 -38C16 -60 26 -72 34 -76C44 -64 46 -40 40 -24Z',
        'M21 -40C23 -54 29 -62 33 -65C39 -56 40 -42 35 -32Z',
        p,
      );
      twice(s, () => s.line('M31 -70L27 -86M34 -72L35 -90M37 -69L43 -84', shade(p.fur, -0.2), 3));
    },
    markings(s, p) {
      s.path('M14 10C30 6 50 8 64 12V60H0V24Z', p.pale);
    },
    muzzle: { y: 24, rx: 20, ry: 16 },
    nose: { y: 15, rx: 8, ry: 5.5, colour: '#4b2b25' },
    eyes: { x: 25, y: -8, r: 8 },
    over(s) {
      s.rect(-6, 33, 6, 10, 2, '#fffdf5');
      s.rect(0.5, 33, 6, 10, 2, '#fffdf5');
    },
    crown: -42,
  },
  {
    id: 'llama-face',
    names: ['llama face', 'llama head', 'alpaca face'],
    fur: '#efe2cb',
    pale: '#fbf5e8',
    half: long,
    ears: (s, p) =>
      ear(
        s,
        'M18 -42C16 -72 28 -92 38 -92C50 -80 48 -56 36 -34Z',
        'M25 -46C24 -66 31 -80 37 -80C43 -72 42 -56 33 -42Z',
        { ...p, pale: '#e2b8a4' },
      ),
    muzzle: { y: 36, rx: 23, ry: 19 },
    nose: { y: 27, rx: 9, ry: 6, colour: '#5b4640' },
    eyes: { x: 25, y: -6, r: 7.5 },
    over(s, { fur }) {
      const random = seededRandom(5);
      s.path(bumpy(0, -46, 33, 19, 10, random), s.fade([shade(fur, 0.3), shade(fur, -0.12)]));
      s.path(bumpy(0, -56, 21, 14, 8, random), s.fade([shade(fur, 0.5), shade(fur, -0.02)]));
    },
    crown: -58,
  },
  {
    id: 'donkey-face',
    names: ['donkey face', 'donkey head', 'mule face'],
    fur: '#8f8a8c',
    pale: '#ddd6d0',
    half: long,
    ears: (s, p) =>
      ear(
        s,
        'M12 -38C4 -78 14 -112 28 -118C46 -104 50 -66 36 -32Z',
        'M20 -44C14 -76 20 -100 28 -104C38 -92 41 -66 31 -42Z',
        { ...p, pale: '#d9b3a8' },
      ),
    markings(s, p) {
      s.oval(25, -8, 15, 14, shade(p.pale, 0.05), { opacity: 0.75 });
    },
    muzzle: { y: 38, rx: 28, ry: 22 },
    nose: { y: 30, rx: 13, ry: 7, colour: '#57504f' },
    eyes: { x: 25, y: -8, r: 7 },
    over(s, { fur }) {
      s.path(
        'M-12 -44C-16 -66 -6 -74 0 -72C8 -76 16 -62 10 -44L4 -22L0 -30L-6 -22Z',
        shade(fur, -0.5),
      );
    },
    crown: -46,
  },
  {
    id: 'elephant-face',
    names: ['elephant face', 'elephant head'],
    fur: '#93a0ad',
    pale: '#a9b4bf',
    half: '0 -50C32 -50 46 -28 44 -2C42 24 26 36 0 36',
    ears: (s, p) =>
      ear(
        s,
        'M34 -40C60 -66 100 -52 100 -14C100 20 74 44 50 34C38 26 32 -10 34 -40Z',
        'M46 -30C64 -48 90 -40 90 -12C90 12 72 30 56 24C46 16 42 -8 46 -30Z',
        { ...p, pale: '#d3a9ac' },
      ),
    muzzle: { y: 12, rx: 20, ry: 18 },
    nose: { y: 14, rx: 3, ry: 3, colour: '#7d8894' },
    eyes: { x: 24, y: -12, r: 6 },
    over(s, { fur }) {
      s.path(
        'M-19 4C-17 40 -21 66 -10 88C2 104 28 100 32 84C34 72 22 68 18 76C14 84 6 80 8 68C12 46 18 30 19 4C8 -4 -8 -4 -19 4Z',
        s.fade([shade(fur, 0.12), shade(fur, -0.22)], 20),
      );
      s.line(
        'M-16 22Q0 29 17 22M-16 38Q-2 45 14 38M-16 54Q-4 60 10 54M-13 70Q-4 74 8 68',
        shade(fur, -0.35),
        2.2,
      );
      twice(s, () =>
        s.path('M20 22C30 30 40 32 50 26C44 42 28 44 18 36Z', s.fade(['#fffdf4', '#e4dccb'])),
      );
    },
    crown: -48,
  },
  {
    id: 'badger-face',
    names: ['badger face', 'badger head'],
    fur: '#f3f1ee',
    pale: '#ffffff',
    dark: '#2f2c30',
    half: '0 -48C30 -48 48 -26 50 0C50 26 28 56 0 58',
    ears: (s, p) =>
      ear(
        s,
        'M26 -32C30 -50 50 -50 52 -34C52 -20 42 -12 34 -14Z',
        'M32 -30C36 -40 46 -40 47 -32C47 -24 41 -20 37 -20Z',
        { ...p, fur: p.dark },
      ),
    markings(s, p) {
      s.path('M10 -48C24 -44 38 -22 38 0C36 22 22 34 12 36C14 14 8 -20 10 -48Z', p.dark);
    },
    muzzle: { y: 34, rx: 17, ry: 17 },
    nose: { y: 27, rx: 11, ry: 8 },
    eyes: { x: 24, y: -6, r: 6 },
    crown: -44,
  },
  {
    id: 'lemur-face',
    names: ['lemur face', 'lemur head'],
    fur: '#b9b4b2',
    pale: '#f6f4f2',
    dark: '#2b292d',
    half: '0 -46C32 -46 50 -26 50 0C50 24 26 52 0 54',
    ears: (s, p) =>
      ear(
        s,
        'M24 -34C34 -64 56 -66 60 -48C60 -30 50 -16 38 -14Z',
        'M32 -34C39 -52 52 -54 54 -44C54 -32 47 -24 40 -22Z',
        { ...p, fur: p.pale },
      ),
    markings(s, p) {
      s.path('M0 -24C18 -36 46 -24 52 4C50 30 30 54 0 56Z', p.pale);
      s.oval(23, -4, 17, 18, p.dark);
    },
    muzzle: { y: 30, rx: 16, ry: 17 },
    nose: { y: 24, rx: 10, ry: 8 },
    eyes: { x: 23, y: -4, r: 8.5, iris: '#f2a329' },
    crown: -44,
  },
  {
    id: 'red-panda-face',
    names: ['red panda face', 'red panda head'],
    fur: '#c4602f',
    pale: '#fbf3e6',
    dark: '#5a2a20',
    half: cheeky,
    ears: (s, p) =>
      ear(
        s,
        'M16 -38C22 -64 42 -72 54 -62C58 -44 52 -28 42 -20Z',
        'M25 -40C30 -56 42 -61 48 -54C50 -43 46 -33 39 -28Z',
        { ...p, fur: p.pale, pale: p.dark },
      ),
    markings(s, p) {
      s.path('M40 2C52 2 62 8 64 14L50 34C36 34 30 12 40 2Z', p.pale);
      s.path('M14 -22C22 -28 32 -26 34 -18C28 -14 20 -14 14 -16Z', p.pale);
      s.path('M22 4C28 10 34 26 32 40L22 44C22 30 20 14 16 8Z', shade(p.fur, -0.3));
    },
    muzzle: { y: 26, rx: 20, ry: 16 },
    nose: { y: 17, rx: 10, ry: 7 },
    eyes: { x: 22, y: -4, r: 7 },
    crown: -42,
  },
];

/** Heads for the rigs; their drawings stay the ones for the whole animal. */
export const facePieces: readonly Piece[] = faces.map(facePiece);
