import { attractor } from './attractor.ts';
import { bokeh } from './bokeh.ts';
import { branches } from './branches.ts';
import { brushCircle } from './brush-circle.ts';
import { burst } from './burst.ts';
import { cells } from './cells.ts';
import { clockwork } from './clockwork.ts';
import { composition } from './composition.ts';
import { cutOuts } from './cut-outs.ts';
import { embrace } from './embrace.ts';
import { fields } from './fields.ts';
import { flow } from './flow.ts';
import { fractal } from './fractal.ts';
import { goldenSpiral } from './golden-spiral.ts';
import { grid } from './grid.ts';
import { harmonograph } from './harmonograph.ts';
import { heart } from './heart.ts';
import { labyrinth } from './labyrinth.ts';
import { lemniscate } from './lemniscate.ts';
import { lone } from './lone.ts';
import { mandala } from './mandala.ts';
import { mobile } from './mobile.ts';
import { network } from './network.ts';
import { orbits } from './orbits.ts';
import { phyllotaxis } from './phyllotaxis.ts';
import { rain } from './rain.ts';
import { ribbons } from './ribbons.ts';
import { rings } from './rings.ts';
import { ripples } from './ripples.ts';
import { shards } from './shards.ts';
import { sierpinski } from './sierpinski.ts';
import { sound } from './sound.ts';
import { splatter } from './splatter.ts';
import { steps } from './steps.ts';
import { streamlines } from './streamlines.ts';
import { sunburst } from './sunburst.ts';
import { tessellation } from './tessellation.ts';
import { tiles } from './tiles.ts';
import { vortex } from './vortex.ts';
import { waves } from './waves.ts';
import type { FormName } from './form-names.ts';
import type { Form } from './sheet.ts';

/** What paints each kind of composition. */
export const forms: Readonly<Record<FormName, Form>> = {
  attractor,
  bokeh,
  branches,
  'brush-circle': brushCircle,
  burst,
  cells,
  clockwork,
  composition,
  'cut-outs': cutOuts,
  embrace,
  fields,
  flow,
  fractal,
  'golden-spiral': goldenSpiral,
  grid,
  harmonograph,
  heart,
  labyrinth,
  lemniscate,
  lone,
  mandala,
  mobile,
  network,
  orbits,
  phyllotaxis,
  rain,
  ribbons,
  rings,
  ripples,
  shards,
  sierpinski,
  sound,
  splatter,
  steps,
  streamlines,
  sunburst,
  tessellation,
  tiles,
  vortex,
  waves,
};
