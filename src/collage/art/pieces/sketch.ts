import { hashText } from '../../../numerics/random.ts';
import type { Anchor, AnchorName, Figure, FigureFacts, Layer, Point } from '../figure.ts';
import { boundsOf, tracePath } from './path.ts';
import type { Bounds } from './path.ts';

/** How a shape is drawn besides its paint. */
export interface Look {
  readonly opacity?: number;
  /** Also stroke the outline with this paint; `width` units wide, joints and ends round. */
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: string;
  readonly cap?: 'round' | 'butt';
  readonly rule?: 'evenodd';
}

type Stop = string | readonly [offset: number, colour: string, opacity?: number];
type AnchorAt = readonly [x: number, y: number, width: number, tilt?: number];

/** What a sketch needs to become a figure; points are in the sketch's own coordinates. */
export interface Finish {
  readonly metres: number;
  readonly bearing: FigureFacts['bearing'];
  readonly facing?: FigureFacts['facing'];
  readonly extent?: FigureFacts['extent'];
  /** Default: the middle of the bottom edge. */
  readonly foot?: Point;
  readonly anchors?: Readonly<Partial<Record<AnchorName, AnchorAt | Anchor>>>;
}

/** Where and how another figure is put in; `turn` in degrees clockwise. */
export interface Placement extends Point {
  readonly scale: number;
  readonly turn?: number;
  readonly mirror?: boolean;
}

/** Affine transform as SVG writes it: `matrix(a b c d e f)`. */
type Matrix = readonly [number, number, number, number, number, number];

interface OpenLayer {
  markup: string;
  bounds: Bounds;
  readonly relief: number;
  readonly occlusion: number;
}

const nothing: Bounds = boundsOf([]);

/**
 * A drawing in the making. Draw in any coordinates, layer by layer from back to front; `figure`
 * crops to what was drawn and moves anchors along. Definitions are named by their content, so two
 * sketches in one document never disagree about an id, and equal sketches have equal markup.
 */
export class Sketch {
  private readonly id: string;
  private readonly layers: OpenLayer[] = [];
  private readonly ready: Layer[] = [];
  private matrix: Matrix = [1, 0, 0, 1, 0, 0];
  private clip: Bounds | undefined;
  /** Groups around what is drawn now; a layer begun inside them opens them anew. */
  private readonly open: string[] = [];
  private readonly defined = new Map<string, string>();

  constructor(id: string) {
    this.id = id;
  }

  /** Starts the next layer: parts that should catch the light separately. */
  layer(relief = 1, occlusion = 0): this {
    this.leave();
    this.layers.push({ markup: this.open.join(''), bounds: nothing, relief, occlusion });
    return this;
  }

  path(d: string, paint: string, look: Look = {}): this {
    return this.add(`<path d="${short(d)}"`, paint, look, tracePath(d));
  }

  /** An open line, ends round unless told. */
  line(d: string, paint: string, width: number, look: Look = {}): this {
    return this.path(d, 'none', { ...look, stroke: paint, width });
  }

  rect(
    x: number,
    y: number,
    width: number,
    height: number,
    radius: number,
    paint: string,
    look: Look = {},
  ): this {
    const markup = `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" rx="${short(radius)}"`;
    return this.add(markup, paint, look, [
      { x, y },
      { x: x + width, y },
      { x, y: y + height },
      { x: x + width, y: y + height },
    ]);
  }

  oval(x: number, y: number, rx: number, ry: number, paint: string, look: Look = {}): this {
    const markup = `<ellipse cx="${short(x)}" cy="${short(y)}" rx="${short(rx)}" ry="${short(ry)}"`;
    const rim = Array.from({ length: 24 }, (_, i) => {
      const angle = (i / 24) * 2 * Math.PI;
      return { x: x + rx * Math.cos(angle), y: y + ry * Math.sin(angle) };
    });
    return this.add(markup, paint, look, rim);
  }

  /** A gradient down the shape's box (or along `angle` degrees, 0 pointing right). */
  fade(stops: readonly Stop[], angle = 90): string {
    const turn = (angle * Math.PI) / 180;
    const [dx, dy] = [Math.cos(turn) / 2, Math.sin(turn) / 2];
    return this.define(
      `<linearGradient id="@" x1="${short(0.5 - dx)}" y1="${short(0.5 - dy)}" x2="${short(0.5 + dx)}" y2="${short(0.5 + dy)}">${stopsOf(stops)}</linearGradient>`,
    );
  }

  /** A gradient from a point of the shape's box outwards; fractions of the box. */
  glow(stops: readonly Stop[], cx = 0.4, cy = 0.35, r = 0.7): string {
    return this.define(
      `<radialGradient id="@" cx="${short(cx)}" cy="${short(cy)}" r="${short(r)}">${stopsOf(stops)}</radialGradient>`,
    );
  }

  /** A gradient between two points of the sketch, the same for all shapes that use it. */
  span(from: Point, to: Point, stops: readonly Stop[]): string {
    return this.define(
      `<linearGradient id="@" gradientUnits="userSpaceOnUse" x1="${short(from.x)}" y1="${short(from.y)}" x2="${short(to.x)}" y2="${short(to.y)}">${stopsOf(stops)}</linearGradient>`,
    );
  }

  /**
   * Draws `inner` scaled (its height `stretch` times more), turned around the new origin by degrees
   * and moved. Layers may begin inside.
   */
  placed(
    at: {
      x?: number;
      y?: number;
      turn?: number;
      scale?: number;
      stretch?: number;
      mirror?: boolean;
    },
    inner: () => void,
  ): this {
    const turn = ((at.turn ?? 0) * Math.PI) / 180;
    const sx = (at.scale ?? 1) * (at.mirror === true ? -1 : 1);
    const sy = (at.scale ?? 1) * (at.stretch ?? 1);
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const own: Matrix = [cos * sx, sin * sx, -sin * sy, cos * sy, at.x ?? 0, at.y ?? 0];
    const outer = this.matrix;
    this.matrix = multiply(outer, own);
    this.group(`<g transform="matrix(${own.map(short).join(' ')})">`, inner);
    this.matrix = outer;
    return this;
  }

  /** Draws `inner` only where the path `d` covers. */
  within(d: string, inner: () => void): this {
    const paint = this.define(`<clipPath id="@"><path d="${short(d)}"/></clipPath>`);
    const outer = this.clip;
    const box = boundsOf(tracePath(d).map((p) => apply(this.matrix, p)));
    this.clip = outer === undefined ? box : meet(outer, box);
    this.group(`<g clip-path="${paint}">`, inner);
    this.clip = outer;
    return this;
  }

  /**
   * Puts in the layers of another figure: its point `pivot` lands at x, y, and around that it is
   * mirrored, turned and scaled (not to be called inside `placed`). @returns where a point or anchor of that figure has gone.
   */
  include(figure: Figure, pivot: Point, to: Placement): (anchor: Anchor) => Anchor {
    this.close();
    const { x, y, scale, turn = 0, mirror = false } = to;
    const side = mirror ? -1 : 1;
    const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
    const moved = (point: Point): Point => {
      const [dx, dy] = [(point.x - pivot.x) * scale * side, (point.y - pivot.y) * scale];
      return { x: x + dx * cos - dy * sin, y: y + dx * sin + dy * cos };
    };
    for (const layer of figure.layers) {
      const { box } = layer;
      const centre = moved({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
      const [width, height] = [box.width * scale, box.height * scale];
      this.ready.push({
        ...layer,
        box: {
          x: centre.x - width / 2,
          y: centre.y - height / 2,
          width,
          height,
          turn: side * box.turn + turn,
          mirror: box.mirror !== mirror,
        },
      });
    }
    return (anchor) => ({
      ...moved(anchor),
      width: anchor.width * scale,
      tilt: side * anchor.tilt + turn,
    });
  }

  /** How many layers there are so far; those drawn from now on come after them. */
  get count(): number {
    this.close();
    return this.ready.length;
  }

  /** The finished figure, cropped to what was drawn. @throws RangeError when nothing was. */
  figure(finish: Finish): Figure {
    this.close();
    const all = this.ready.reduce<Bounds>((sum, { box }) => join(sum, boxBounds(box)), nothing);
    if (!(all.right > all.left)) throw new RangeError(`the sketch ${this.id} is empty`);
    const anchors: Partial<Record<AnchorName, Anchor>> = {};
    for (const [name, place] of Object.entries(finish.anchors ?? {})) {
      const anchor = 'x' in place ? place : anchorOf(place);
      anchors[name as AnchorName] = { ...anchor, x: anchor.x - all.left, y: anchor.y - all.top };
    }
    const foot = finish.foot ?? { x: (all.left + all.right) / 2, y: all.bottom };
    return {
      width: all.right - all.left,
      height: all.bottom - all.top,
      layers: this.ready.map((layer) => ({
        ...layer,
        box: { ...layer.box, x: layer.box.x - all.left, y: layer.box.y - all.top },
      })),
      anchors,
      foot: { x: foot.x - all.left, y: foot.y - all.top },
      facts: {
        metres: finish.metres,
        bearing: finish.bearing,
        facing: finish.facing ?? 'front',
        extent: finish.extent ?? 'whole',
      },
    };
  }

  private get top(): OpenLayer {
    if (this.layers.length === 0) this.layer();
    return this.layers.at(-1)!;
  }

  private group(tag: string, inner: () => void): void {
    this.top.markup += tag;
    this.open.push(tag);
    inner();
    this.open.pop();
    // Including a figure has ended all layers, and the group with them.
    const layer = this.layers.at(-1);
    if (layer !== undefined) layer.markup += '</g>';
  }

  /** Ends the groups open in the current layer. */
  private leave(): void {
    const layer = this.layers.at(-1);
    if (layer !== undefined) layer.markup += '</g>'.repeat(this.open.length);
  }

  private close(): void {
    this.leave();
    for (const { markup, bounds, relief, occlusion } of this.layers.splice(0)) {
      if (!(bounds.right > bounds.left && bounds.bottom > bounds.top)) continue;
      const box = {
        x: bounds.left,
        y: bounds.top,
        width: bounds.right - bounds.left,
        height: bounds.bottom - bounds.top,
      };
      const used = [...this.defined].filter(([id]) => markup.includes(`#${id})`));
      const defs = used.map(([, definition]) => definition).join('');
      this.ready.push({
        markup: defs === '' ? markup : `<defs>${defs}</defs>${markup}`,
        viewBox: [box.x, box.y, box.width, box.height],
        box: { ...box, turn: 0, mirror: false },
        relief,
        occlusion,
      });
    }
  }

  private add(markup: string, paint: string, look: Look, points: readonly Point[]): this {
    const stroked = look.stroke !== undefined;
    const half = stroked ? (look.width ?? 1) / 2 : 0;
    let attributes = ` fill="${paint}"`;
    if (look.rule !== undefined) attributes += ` fill-rule="${look.rule}"`;
    if (stroked) {
      const cap = look.cap ?? 'round';
      attributes += ` stroke="${look.stroke}" stroke-width="${short(look.width ?? 1)}" stroke-linejoin="round" stroke-linecap="${cap}"`;
      if (look.dash !== undefined) attributes += ` stroke-dasharray="${look.dash}"`;
    }
    if (look.opacity !== undefined) attributes += ` opacity="${short(look.opacity)}"`;
    const layer = this.top;
    layer.markup += `${markup}${attributes}/>`;
    const scale = Math.hypot(this.matrix[0], this.matrix[1]);
    const drawn = boundsOf(
      points.map((p) => apply(this.matrix, p)),
      half * scale,
    );
    layer.bounds = join(layer.bounds, this.clip === undefined ? drawn : meet(this.clip, drawn));
    return this;
  }

  private define(definition: string): string {
    const id = `${this.id}-${hashText(definition).toString(36)}`;
    this.defined.set(id, definition.replace('"@"', `"${id}"`));
    return `url(#${id})`;
  }
}

function anchorOf([x, y, width, tilt = 0]: AnchorAt): Anchor {
  return { x, y, width, tilt };
}

function stopsOf(stops: readonly Stop[]): string {
  return stops
    .map((stop, i) => {
      const [offset, colour, opacity] =
        typeof stop === 'string' ? [i / Math.max(1, stops.length - 1), stop] : stop;
      const see = opacity === undefined ? '' : ` stop-opacity="${short(opacity)}"`;
      return `<stop offset="${short(offset)}" stop-color="${colour}"${see}/>`;
    })
    .join('');
}

/** Two decimals are finer than a pixel at any size asked for. */
function short(value: number | string): string {
  const trim = (text: string): string => String(Math.round(Number(text) * 100) / 100);
  return typeof value === 'number'
    ? String(Math.round(value * 10000) / 10000)
    : value.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, trim);
}

function apply([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

function join(a: Bounds, b: Bounds): Bounds {
  if (!(b.right >= b.left && b.bottom >= b.top)) return a;
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

function meet(a: Bounds, b: Bounds): Bounds {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** The upright rectangle around a turned box. */
function boxBounds({ x, y, width, height, turn }: Layer['box']): Bounds {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const [w, h] = [
    (Math.abs(width * cos) + Math.abs(height * sin)) / 2,
    (Math.abs(width * sin) + Math.abs(height * cos)) / 2,
  ];
  const [cx, cy] = [x + width / 2, y + height / 2];
  return { left: cx - w, top: cy - h, right: cx + w, bottom: cy + h };
}
