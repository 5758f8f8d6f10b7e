import type { FastifyBaseLogger } from 'fastify';
import { pino } from 'pino';

import type { LogLevel } from '../config/config.ts';
import { readableLine } from './readable-line.ts';

/**
 * The log, on standard error: JSON lines for programs, or one plain line each on a terminal.
 * `undefined` when nothing is to be logged.
 */
export function createLog(level: LogLevel, terminal: boolean): FastifyBaseLogger | undefined {
  if (level === 'silent') return undefined;
  if (!terminal) return pino({ level }, pino.destination({ dest: 2, sync: false }));
  return pino({ level }, { write: (line) => process.stderr.write(readableLine(line)) });
}
