/**
 * Gala inside another program: {@link startGala} starts the whole server on a free port and stops
 * it cleanly.
 * @module
 */
export { startGala, type Gala, type StartGalaOptions } from './start/start-gala.ts';
export type { ForcedFault } from './http/rehearsal.ts';
export type { LogLevel } from './config/config.ts';
export { ConfigError } from './config/config-error.ts';
export { StartUpError, type StartUpProblem } from './kernel/start-up-error.ts';
