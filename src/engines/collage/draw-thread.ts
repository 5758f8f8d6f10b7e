import { Worker } from 'node:worker_threads';

import { GalaError } from '../../kernel/errors.ts';
import type { DrawContext, DrawTask, Drawing } from '../engine.ts';
import type { Command, Report, ThreadData } from './messages.ts';
import type { WorkerFile } from '../../kernel/worker-file.ts';

/** One thread that draws one picture at a time. */
export interface DrawThread {
  /**
   * Never called while another draw of this thread is running.
   * @throws whatever the drawing threw, or how the thread died
   * @throws an `AbortError` once the thread has really stopped after `context.signal` fired.
   */
  draw(order: DrawTask, context: DrawContext): Promise<Drawing>;
  /** False once the thread has died; it draws nothing more then. */
  alive(): boolean;
  /** Ends the thread once it is idle. It is never killed: native code may be running in it. */
  leave(): Promise<void>;
}

interface Running {
  readonly ticket: number;
  readonly context: DrawContext;
  readonly resolve: (drawing: Drawing) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts a thread. What it loads, it loads in there; the first draw waits for that. */
export function startDrawThread(file: WorkerFile): DrawThread {
  const data: ThreadData = { stop: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) };
  const stop = new Int32Array(data.stop);
  const worker = new Worker(file.url, { workerData: data, execArgv: [...file.execArgv] });
  let tickets = 0;
  let running: Running | undefined;
  let alive = true;
  let reason: unknown;

  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  const send = (command: Command): void => worker.postMessage(command);

  const settle = (settlement: (draw: Running) => void): void => {
    const draw = running;
    running = undefined;
    if (!draw) return;
    if (draw.context.signal.aborted) draw.reject(abortError());
    else settlement(draw);
  };

  const onReport = (report: Report): void => {
    if (report.ticket !== running?.ticket) return;
    switch (report.type) {
      case 'progress':
        if (running.context.signal.aborted) return;
        running.context.onProgress({ fraction: report.fraction, stage: report.stage });
        return;
      case 'partial':
        if (running.context.signal.aborted) return;
        running.context.onPartial?.(report.pixels);
        return;
      case 'drawn':
        return settle((draw) => draw.resolve(report.drawing));
      case 'stopped':
        return settle((draw) => draw.reject(abortError()));
      case 'refused':
        return settle((draw) => draw.reject(new GalaError(report.fault)));
      case 'failed':
        return settle((draw) => draw.reject(report.error));
    }
  };

  worker.on('message', onReport);
  worker.on('error', (error) => (reason = error));
  worker.on('messageerror', (error) => settle((draw) => draw.reject(error)));
  const ended = new Promise<void>((resolve) => {
    worker.on('exit', (code) => {
      alive = false;
      const error = reason ?? new Error(`the drawing thread ended with code ${code}`);
      settle((draw) => draw.reject(error));
      resolve();
    });
  });

  return {
    draw: async (order, context) => {
      const { signal } = context;
      if (signal.aborted) throw abortError();
      const ticket = ++tickets;
      const onAbort = (): void => void Atomics.store(stop, 0, ticket);
      signal.addEventListener('abort', onAbort, { once: true });
      try {
        return await new Promise<Drawing>((resolve, reject) => {
          running = { ticket, context, resolve, reject };
          send({ type: 'draw', ticket, order });
        });
      } finally {
        signal.removeEventListener('abort', onAbort);
      }
    },
    alive: () => alive,
    leave: () => {
      if (alive) send({ type: 'leave' });
      return ended;
    },
  };
}

/** What an aborted draw rejects with, whatever reason the signal carries. */
export function abortError(): Error {
  return new DOMException('the drawing was cancelled', 'AbortError');
}
