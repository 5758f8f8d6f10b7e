import { fileURLToPath } from 'node:url';

import { createDiffusionEngine } from '../../../src/engines/diffusion/diffusion-engine.ts';
import type { Engine } from '../../../src/engines/engine.ts';
import { engineStatesContract } from '../engine-states.ts';

const modelsFolder = fileURLToPath(new URL('../../golden/diffusion/models', import.meta.url));

const open = (batch: number): Engine =>
  createDiffusionEngine({ modelsFolder, device: 'cpu', threads: 1, idleMs: 60_000, batch });

const task = { engineModel: 'lcm', operation: 'generate' } as const;

engineStatesContract('a local model', () => open(1), task);

engineStatesContract('a local model, in batches', () => open(4), task);
