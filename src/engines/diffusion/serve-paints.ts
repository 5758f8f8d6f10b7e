import { writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { Worker } from 'node:worker_threads';

import type { Painter } from '../../diffusion/families/painter.ts';
import { ModelFault } from '../../diffusion/faults.ts';
import { workerBeside } from '../../kernel/worker-file.ts';
import { frameReader, type Frame } from './frames.ts';
import type { Command, ModelWish, PaintOrder, Trouble } from './messages.ts';
import { unpackTask, type Source } from './packed-tasks.ts';
import { COMMANDS_FD } from './pipes.ts';
import { report, reportPixels } from './report.ts';

/** A loaded model, and what it computes on. */
export interface OpenedModel {
  readonly painter: Painter;
  readonly device: string;
}

/** Loads a model. @throws ModelFault */
export type OpenModel = (wish: ModelWish) => Promise<OpenedModel>;

/** The batch that is being painted. */
interface Batch {
  readonly ticket: number;
  readonly size: number;
  readonly dropped: Set<number>;
  readonly stop: AbortController;
}

/**
 * The process's side: loads the model that it is told of, paints one batch after the other, and ends with
 * the server.
 */
export function servePaints(openModel: OpenModel): void {
  // Ctrl-C goes to every process of a terminal, and service managers signal all of a service: what is
  // being drawn is the server's to end.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stayAlive);
  dieFirst();
  const { url, execArgv } = workerBeside(import.meta.url, 'lifeline');
  new Worker(url, { execArgv: [...execArgv] }).unref();

  const sources = new Map<number, Source>();
  let loaded: Promise<OpenedModel> | undefined;
  let current: Batch | undefined;

  const load = async (wish: ModelWish): Promise<void> => {
    try {
      loaded = openModel(wish);
      const { device } = await loaded;
      report({ type: 'loaded', device, resident: process.memoryUsage.rss() });
    } catch (error) {
      report({ type: 'unloadable', trouble: troubleOf(error) });
    }
  };

  const paint = async (batch: Batch, orders: readonly PaintOrder[]): Promise<void> => {
    const { ticket, dropped, stop } = batch;
    if (loaded === undefined) throw new Error('told to paint before a model was loaded');
    const { painter } = await loaded;
    const tasks = orders.map((order) => unpackTask(order, (number) => sources.get(number)));
    const outcomes = await painter.paint(tasks, {
      signal: stop.signal,
      onStep: (step, steps) => report({ type: 'step', ticket, step, steps }),
      onStage: (stage) => report({ type: 'stage', ticket, stage }),
      onState: (index, pixels) => {
        if (dropped.has(index) || (orders[index]?.states ?? 0) === 0) return;
        reportPixels('state', { ticket, index }, pixels);
      },
    });
    for (const [index, outcome] of outcomes.entries()) {
      if (dropped.has(index)) continue;
      if (outcome instanceof ModelFault) {
        report({ type: 'unpainted', ticket, index, trouble: troubleOf(outcome) });
      } else {
        reportPixels('painted', { ticket, index }, outcome);
      }
    }
  };

  const paintAndTell = async (ticket: number, orders: readonly PaintOrder[]): Promise<void> => {
    const batch = {
      ticket,
      size: orders.length,
      dropped: new Set<number>(),
      stop: new AbortController(),
    };
    current = batch;
    let trouble: Trouble | undefined;
    try {
      await paint(batch, orders);
    } catch (error) {
      // What was stopped is missed by nobody.
      if (!batch.stop.signal.aborted) trouble = troubleOf(error);
    }
    current = undefined;
    sources.clear();
    const resident = process.memoryUsage.rss();
    report({ type: 'ended', ticket, resident, ...(trouble && { trouble }) });
  };

  const drop = (ticket: number, index: number): void => {
    if (current?.ticket !== ticket) return;
    current.dropped.add(index);
    if (current.dropped.size === current.size) current.stop.abort();
  };

  const obey = ({ header, body }: Frame): void => {
    const command = header as Command;
    switch (command.type) {
      case 'load':
        return void load(command.wish);
      case 'source':
        return void sources.set(command.source, sourceOf(command, body));
      case 'paint':
        return void paintAndTell(command.ticket, command.orders);
      case 'drop':
        return drop(command.ticket, command.index);
    }
  };

  const commands = new Socket({ fd: COMMANDS_FD, readable: true, writable: false });
  commands.on('data', frameReader(obey));
  commands.on('end', () => process.exit(0));
}

const stayAlive = (): void => undefined;

/**
 * When memory runs out, Linux ends this process before any other: it is the one that takes the most, and
 * what it was drawing can be asked for again. Elsewhere there is no such choice.
 */
function dieFirst(): void {
  try {
    writeFileSync('/proc/self/oom_score_adj', '1000');
  } catch {
    // No Linux, or one that does not allow it.
  }
}

const CHANNELS = 3;

function sourceOf(
  { width, height }: Command & { readonly type: 'source' },
  body: Uint8ClampedArray<ArrayBuffer>,
): Source {
  const length = width * height * CHANNELS;
  const pixels = { width, height, channels: CHANNELS, data: body.subarray(0, length) } as const;
  return body.length === length ? { pixels } : { pixels, keep: body.subarray(length) };
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof ModelFault) return { fault: error.data };
  if (!(error instanceof Error)) return { message: String(error) };
  const { message, stack } = error;
  return { message, ...(stack !== undefined && { stack }) };
}
