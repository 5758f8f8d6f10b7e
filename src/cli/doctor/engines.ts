import type { Engine } from '../../engines/engine.ts';
import { wireEmbeddedEngine } from '../../start/engines.ts';
import { broken, ok, type Check } from './check.ts';

const SIZE = { width: 64, height: 64 };

/** The embedded engine draws a tiny picture, in the way in which the server has it drawn. */
export function engineChecks(): readonly Check[] {
  const engine = wireEmbeddedEngine({ workers: 1 });
  return [{ name: `engine ${engine.id}`, run: () => drawTiny(engine) }];
}

async function drawTiny(engine: Engine) {
  const startedAt = performance.now();
  try {
    const { pixels } = await engine.draw(
      { operation: 'generate', model: 'doctor', prompt: 'a white cat', size: SIZE, seed: 1 },
      { signal: new AbortController().signal, onProgress: () => {} },
    );
    const milliseconds = Math.round(performance.now() - startedAt);
    return new Set(pixels.data).size > 1
      ? ok(`drew a picture in ${milliseconds} ms, loading included`)
      : broken('drew an empty picture');
  } finally {
    await engine.close();
  }
}
