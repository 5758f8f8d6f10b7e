import { parentPort, workerData } from 'node:worker_threads';

import type { DrawHooks } from '../../collage/draw-hooks.ts';
import { chosenStates } from '../../collage/chosen-states.ts';
import { GalaError } from '../../kernel/errors.ts';
import type { Pixels } from '../../kernel/pixels.ts';
import type { DrawTask, Drawing } from '../engine.ts';
import type { Command, Report, ThreadData } from './messages.ts';

/** Draws one picture; calls `hooks.stage` between stages and lets what it throws pass through. */
export type CarryOut = (order: DrawTask, hooks: DrawHooks) => Drawing | Promise<Drawing>;

class Stopped extends Error {}

/**
 * The thread's side: draws what it is told, one picture after the other, until told to leave.
 * @throws Error when this is not a worker thread.
 */
export function serveDraws(carryOut: CarryOut): void {
  const port = parentPort;
  if (!port) throw new Error('drawing is served from a worker thread only');
  const stop = new Int32Array((workerData as ThreadData).stop);
  const report = (message: Report, transfer: readonly ArrayBuffer[] = []): void =>
    port.postMessage(message, transfer);

  const draw = async (ticket: number, order: DrawTask): Promise<void> => {
    const stage = (stage: string, fraction: number): void => {
      if (Atomics.load(stop, 0) === ticket) throw new Stopped();
      report({ type: 'progress', ticket, fraction, stage });
    };
    const show = chosenStates(order.partials ?? 0, ({ data, ...size }) => {
      // A copy: the drawing goes on with what it showed.
      const pixels = { ...size, data: data.slice() };
      report({ type: 'partial', ticket, pixels }, [pixels.data.buffer]);
    });
    try {
      stage('starting', 0);
      const drawing = await carryOut(order, { stage, ...(show && { show }) });
      const pixels = whole(drawing.pixels);
      report({ type: 'drawn', ticket, drawing: { ...drawing, pixels } }, [pixels.data.buffer]);
    } catch (error) {
      report(endOf(ticket, error));
    }
  };

  port.on('message', (command: Command) => {
    // Ends this thread only, at a moment when no native code is running in it.
    if (command.type === 'leave') process.exit(0);
    void draw(command.ticket, command.order);
  });
}

/** What is thrown across threads forgets its class; a fault is data. */
function endOf(ticket: number, error: unknown): Report {
  if (error instanceof Stopped) return { type: 'stopped', ticket };
  if (error instanceof GalaError) return { type: 'refused', ticket, fault: error.fault };
  return { type: 'failed', ticket, error };
}

/** Pixels that own all of their buffer, so that handing it over takes nothing else along. */
function whole(pixels: Pixels): Pixels {
  const { data } = pixels;
  return data.byteLength === data.buffer.byteLength ? pixels : { ...pixels, data: data.slice() };
}
