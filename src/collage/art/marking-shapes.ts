import { readTable } from './table.ts';

/** A part of a marking placed by hand on one drawing, in the drawing's own units. */
export interface Shape {
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly turn: number;
}

let shapes: ReadonlyMap<string, readonly Shape[]> | undefined;

/** Shapes placed by hand for that drawing and marking; none for most. */
export function ownShapes(id: string, marking: string): readonly Shape[] {
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

/**
 * Soft dark points, and the definition of the blue of the eyes that come with them. `@` stands for
 * a prefix of the ids.
 */
export function pointed(own: readonly Shape[], colour: string): string {
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

export function eye({ x, y, rx, ry, turn }: Shape): string {
  return (
    `<g transform="translate(${x} ${y}) rotate(${turn})"><ellipse rx="${rx}" ry="${ry}" fill="#211a17"/>` +
    `<ellipse rx="${rx * 0.8}" ry="${ry * 0.82}" fill="url(#@-e)"/>` +
    `<ellipse rx="${rx * 0.3}" ry="${ry * 0.66}" fill="#14110f"/>` +
    `<circle cx="${rx * 0.3}" cy="${-ry * 0.36}" r="${rx * 0.2}" fill="#ffffff"/></g>`
  );
}
