import type { FastifyInstance } from 'fastify';

import type { Probe } from './dependencies.ts';
import { sendJson } from './replies/json.ts';

/**
 * `/healthz`: the process answers. `/readyz`: it can draw, too. Both need no key and tell strangers
 * nothing but yes or no; which probe failed is in the log.
 */
export function serveHealth(
  app: FastifyInstance,
  options: { readonly probes: readonly Probe[]; readonly timeoutMs: number },
): void {
  app.get('/healthz', async (_request, reply) => sendJson(reply, { status: 'ok' }));

  let running: Promise<readonly string[]> | undefined;
  app.get('/readyz', async (request, reply) => {
    // Requests that come at the same time share one round of probes.
    running ??= failingProbes(options.probes, options.timeoutMs).finally(() => {
      running = undefined;
    });
    const failing = await running;
    if (failing.length === 0) return sendJson(reply, { status: 'ok' });
    request.log.warn({ failing }, 'not ready');
    return sendJson(reply.status(503), { status: 'unavailable' });
  });
}

async function failingProbes(probes: readonly Probe[], timeoutMs: number): Promise<string[]> {
  const verdicts = await Promise.all(
    probes.map(async (probe) => ({ name: probe.name, ok: await passes(probe, timeoutMs) })),
  );
  return verdicts.filter(({ ok }) => !ok).map(({ name }) => name);
}

async function passes(probe: Probe, timeoutMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), timeoutMs);
  });
  try {
    return await Promise.race([probe.check(), tooLate]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
