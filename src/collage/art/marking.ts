import type { ColourName, Entity } from '../../language/scene.ts';
import { hashText, seededRandom } from '../../numerics/random.ts';
import type { Random } from '../../numerics/random.ts';
import { paintColour } from './colour/colour-names.ts';
import { groupsOf } from './colour/figure-colours.ts';
import { oklchOf } from './colour/oklch.ts';
import { changeColours } from './colour/svg-colours.ts';
import type { Figure, Layer } from './figure.ts';
import { readTable } from './table.ts';
import { uniqueIds } from './unique-ids.ts';

let hints: ReadonlyMap<string, string> | undefined;

/**
 * The marking that an entity's names and qualities imply: `siamese` for a Siamese cat, `spots` for
 * a Dalmatian or a "spotted" anything, `stripes` for a tabby; `undefined` for most.
 */
export function markingFor(entity: Entity): string | undefined {
  hints ??= new Map(readTable('marking-words').map(([word = '', marking = '']) => [word, marking]));
  for (const phrase of [...entity.qualities, ...entity.names]) {
    for (const word of phrase.toLowerCase().split(/[\s-]+/)) {
      const marking = hints.get(word);
      if (marking !== undefined) return marking;
    }
  }
  return undefined;
}

/** The coat that goes with a marking when no colour was asked for. */
export function coatOf(marking: string): ColourName | undefined {
  return marking === 'siamese' ? 'white' : undefined;
}

/**
 * The drawing with a marking painted on, within its outline, in `asked` where a colour was asked
 * for it. Unknown markings change nothing.
 */
export function marked(
  id: string,
  figure: Figure,
  marking: string,
  asked: ColourName | undefined,
): Figure {
  const [layer] = figure.layers;
  if (layer === undefined) return figure;
  const colour = asked === undefined ? undefined : paintColour(asked).hex;
  const coat = groupsOf(`coat ${id} ${layer.markup.length} ${hashText(layer.markup)}`, figure)[0];
  const own = ownShapes(id, marking);
  const overlay = overlayFor(id, figure, layer, own, marking, colour);
  if (overlay === '') return figure;
  const name = `m${hashText(layer.markup + overlay).toString(36)}`;
  const eyes = own.filter((shape) => shape.kind === 'eye').map((shape) => eye(shape));
  const markup =
    layer.markup +
    `<mask id="${name}-k">${coatMask(layer.markup, `${name}-k`, coat?.middle.l ?? 0.7)}</mask>` +
    `<g mask="url(#${name}-k)">${overlay}</g>${eyes.join('')}`;
  return {
    ...figure,
    layers: [{ ...layer, markup: markup.replaceAll('@', name) }, ...figure.layers.slice(1)],
  };
}

/** White where the coat is and black where eyes, nose and mouth are: those stay unmarked. */
function coatMask(markup: string, prefix: string, coatLightness: number): string {
  const darkest = Math.min(0.42, coatLightness - 0.12);
  return changeColours(uniqueIds(markup, prefix), (hex) =>
    oklchOf(hex).l < darkest ? '#000000' : '#ffffff',
  );
}

/** Dark brown, as the points of a Siamese cat. */
const POINT = '#4a372b';
/** Nearly black, for stripes and spots. */
const INK = '#3a332e';

function overlayFor(
  id: string,
  figure: Figure,
  layer: Layer,
  own: readonly Shape[],
  marking: string,
  colour: string | undefined,
): string {
  if (own.length > 0) return pointed(own, colour ?? POINT);
  const random = seededRandom(hashText(`${id} ${marking}`));
  const field = fieldOf(figure, layer);
  switch (marking) {
    case 'stripes':
      return striped(field, colour ?? INK);
    case 'spots':
      return spotted(field, colour ?? INK, random, 0.045, 46);
    case 'patches':
      return spotted(field, colour ?? INK, random, 0.15, 7);
    default:
      return '';
  }
}

interface Shape {
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly turn: number;
}

let shapes: ReadonlyMap<string, readonly Shape[]> | undefined;

/** Shapes placed by hand for that drawing, in its own units. */
function ownShapes(id: string, marking: string): readonly Shape[] {
  shapes ??= readShapes();
  return shapes.get(`${id} ${marking}`) ?? [];
}

function readShapes(): Map<string, Shape[]> {
  const table = new Map<string, Shape[]>();
  for (const [id = '', marking = '', kind = '', numbers = ''] of readTable('markings')) {
    const [x = 0, y = 0, rx = 0, ry = 0, turn = 0] = numbers.split(',').map(Number);
    const key = `${id} ${marking}`;
    table.set(key, [...(table.get(key) ?? []), { kind, x, y, rx, ry, turn }]);
  }
  return table;
}

/** Soft dark points, and the definition of the blue of the eyes that come with them. */
function pointed(own: readonly Shape[], colour: string): string {
  const defs =
    `<radialGradient id="@-p"><stop offset=".35" stop-color="${colour}" stop-opacity=".96"/>` +
    `<stop offset=".7" stop-color="${colour}" stop-opacity=".6"/>` +
    `<stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>` +
    `<radialGradient id="@-e" cy=".7"><stop offset="0" stop-color="#8fd3ff"/>` +
    `<stop offset="1" stop-color="#2f83d8"/></radialGradient>`;
  const points = own.filter((shape) => shape.kind === 'point').map(point);
  return defs + points.join('');
}

function point({ x, y, rx, ry, turn }: Shape): string {
  return `<ellipse rx="${rx}" ry="${ry}" transform="translate(${x} ${y}) rotate(${turn})" fill="url(#@-p)"/>`;
}

function eye({ x, y, rx, ry, turn }: Shape): string {
  return (
    `<g transform="translate(${x} ${y}) rotate(${turn})"><ellipse rx="${rx}" ry="${ry}" fill="#211a17"/>` +
    `<ellipse rx="${rx * 0.8}" ry="${ry * 0.82}" fill="url(#@-e)"/>` +
    `<ellipse rx="${rx * 0.3}" ry="${ry * 0.66}" fill="#14110f"/>` +
    `<circle cx="${rx * 0.3}" cy="${-ry * 0.36}" r="${rx * 0.2}" fill="#ffffff"/></g>`
  );
}

/** The box in which a pattern is laid, and the circle around the face that it leaves free. */
interface Field {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly free: { readonly x: number; readonly y: number; readonly radius: number };
}

function fieldOf(figure: Figure, layer: Layer): Field {
  const [x, y, width, height] = layer.viewBox;
  const { eyes, head } = figure.anchors;
  const face = eyes ?? head;
  const free =
    face === undefined
      ? { x: 0, y: 0, radius: 0 }
      : { x: x + face.x, y: y + face.y, radius: face.width * 0.65 };
  return { x, y, width, height, free };
}

function isFree({ free }: Field, x: number, y: number, reach: number): boolean {
  return Math.hypot(x - free.x, y - free.y) > free.radius + reach;
}

/** Slanting wedges from the back and the belly, broken around the face. */
function striped(field: Field, colour: string): string {
  const { x, y, width, height } = field;
  const count = Math.max(6, Math.round((width / height) * 8));
  const pitch = width / count;
  const wedges: string[] = [];
  for (let i = 0; i <= count; i++) {
    for (let row = 0; row < 5; row++) {
      const cx = x + (i + (row % 2) * 0.5) * pitch;
      const cy = y + ((row + 0.5) / 5) * height;
      const [w, h] = [pitch * 0.56, height * 0.1];
      if (!isFree(field, cx, cy, h)) continue;
      wedges.push(
        `M${f(cx - w / 2)} ${f(cy - h)}Q${f(cx + w)} ${f(cy)} ${f(cx)} ${f(cy + h)}` +
          `Q${f(cx + w * 0.2)} ${f(cy)} ${f(cx - w / 2)} ${f(cy - h)}Z`,
      );
    }
  }
  return `<path d="${wedges.join('')}" fill="${colour}" fill-opacity=".88"/>`;
}

/** Round blots scattered so that none touches another (best of some random places). */
function spotted(
  field: Field,
  colour: string,
  random: Random,
  share: number,
  count: number,
): string {
  const size = share * Math.sqrt(field.width * field.height);
  const placed: { x: number; y: number; r: number }[] = [];
  for (let tries = 0; tries < count * 12 && placed.length < count; tries++) {
    const r = size * random.between(0.6, 1.15);
    const x = field.x + random.next() * field.width;
    const y = field.y + random.next() * field.height;
    if (!isFree(field, x, y, r * 0.7)) continue;
    if (placed.some((spot) => Math.hypot(x - spot.x, y - spot.y) < (r + spot.r) * 1.25)) continue;
    placed.push({ x, y, r });
  }
  return placed.map((spot) => blot(spot, colour, random)).join('');
}

function blot(
  { x, y, r }: { x: number; y: number; r: number },
  colour: string,
  random: Random,
): string {
  const corners = Array.from({ length: 7 }, (_, i) => {
    const angle = (i / 7) * 2 * Math.PI;
    const reach = r * random.between(0.78, 1.16);
    return { x: x + Math.cos(angle) * reach, y: y + Math.sin(angle) * reach * 0.9 };
  });
  const middle = (i: number): string => {
    const [a, b] = [corners[i % 7]!, corners[(i + 1) % 7]!];
    return `${f((a.x + b.x) / 2)} ${f((a.y + b.y) / 2)}`;
  };
  const curves = corners.map((_, i) => {
    const next = corners[(i + 1) % 7]!;
    return `Q${f(next.x)} ${f(next.y)} ${middle(i + 1)}`;
  });
  return `<path d="M${middle(0)}${curves.join('')}Z" fill="${colour}" fill-opacity=".9"/>`;
}

function f(value: number): string {
  return String(Math.round(value * 100) / 100);
}
