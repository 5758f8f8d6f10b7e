/** How deep the elements of SVG markup that make drawing it harder lie in each other. */
interface Nesting {
  /** Elements that resvg paints on a canvas of their own before it lays them on what is around. */
  readonly layers: number;
  /** Elements that are turned or slanted. */
  readonly turns: number;
}

const TAG = /<(\/?)(\w+)([^>]*?)(\/?)>/g;
const LAYERED = /(?:^|[\s;"])(?:opacity|clip-path|mask|filter|mix-blend-mode|isolation)\s*[=:]/;
const TURNED = /rotate\((?!-?0[\s,)])|skew[XY]\(|matrix\((?!\s*\S+[\s,]+-?0[\s,]+-?0[\s,])/;

/** Counts along the path from the outermost element to the innermost on which there are most. */
export function nestingOf(markup: string): Nesting {
  const open: Nesting[] = [{ layers: 0, turns: 0 }];
  let [layers, turns] = [0, 0];
  for (const [, closing, name = '', attributes = '', alone] of markup.matchAll(TAG)) {
    if (closing === '/') {
      if (open.length > 1) open.pop();
      continue;
    }
    const around = open.at(-1)!;
    const here = {
      layers: around.layers + (isLayer(name, attributes) ? 1 : 0),
      turns: around.turns + (TURNED.test(attributes) ? 1 : 0),
    };
    layers = Math.max(layers, here.layers);
    turns = Math.max(turns, here.turns);
    if (alone !== '/') open.push(here);
  }
  // What is used may itself lie deep; it is written somewhere else in the same markup.
  return markup.includes('<use') ? { layers: 2 * layers, turns: 2 * turns } : { layers, turns };
}

/** Drawings with a box of their own are clipped to it. */
function isLayer(name: string, attributes: string): boolean {
  return name === 'svg' || name === 'mask' || name === 'pattern' || LAYERED.test(attributes);
}
