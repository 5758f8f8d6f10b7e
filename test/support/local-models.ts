import { writeBindings, type BoundIds } from '../../src/diffusion/models/bindings-file.ts';
import type { DrawTask, EngineAbilities } from '../../src/engines/engine.ts';
import { tellingEngine } from './parameters/telling-engine.ts';
import { standInModels } from './stand-in-models.ts';
import { openWholeServer, type WholeServer } from './whole-server.ts';

/** What a stand-in for the engine of local models can do: no more than the engine itself. */
export const LOCAL_ABILITIES: EngineAbilities = {
  operations: ['generate', 'edit', 'vary'],
  maxEdge: 2048,
  parallel: 2,
  trained: true,
  transparency: false,
  materials: 0,
  sampling: true,
};

/** The same of a model that sees what a picture shows. */
export const SEEING_ABILITIES: EngineAbilities = { ...LOCAL_ABILITIES, blends: true };

/** How the stand-in says that it made a picture from another. */
export const METHOD = 'image to image, strength 0.6';

export interface LocalModelServer extends WholeServer {
  readonly modelsFolder: string;
  /** Binds ids, and has the server notice. */
  bind(bindings: BoundIds): Promise<void>;
  /** What the engine of local models was asked since it was last asked for. */
  painted(): readonly DrawTask[];
}

/**
 * A server with a cheap engine beside another that stands in for that of these local models. What is called
 * `seer` sees what a picture shows.
 */
export async function openLocalModelServer(
  names: readonly string[],
  bindings: BoundIds = {},
): Promise<LocalModelServer> {
  const modelsFolder = await standInModels(names);
  await writeBindings(modelsFolder, bindings);
  const painter = tellingEngine({
    id: 'diffusion',
    abilities: LOCAL_ABILITIES,
    abilitiesOf: (name) => {
      if (!names.includes(name)) return undefined;
      return name === 'seer' ? SEEING_ABILITIES : LOCAL_ABILITIES;
    },
  });
  const local = {
    ...painter,
    draw: async (...[task, context]: Parameters<typeof painter.draw>) => ({
      ...(await painter.draw(task, context)),
      ...(task.source && { method: METHOD }),
    }),
  };
  const server = await openWholeServer({
    engines: [tellingEngine(), local],
    values: { modelsFolder },
  });
  return {
    ...server,
    modelsFolder,
    painted: () => painter.take(),
    async bind(others) {
      await writeBindings(modelsFolder, others);
      await server.notice();
    },
  };
}
