/** Something a thread can be started from. */
export interface WorkerFile {
  readonly url: URL;
  readonly execArgv: readonly string[];
}

/**
 * The module `name` beside the module at `base`, for running in a thread. Compiled code is run as
 * it is. Run from its TypeScript source (development, unit tests), it needs tsx, which on Node 20
 * does not follow into threads by itself and so is registered in there by a preloaded module.
 */
export function workerBeside(base: string, name: string): WorkerFile {
  if (!base.endsWith('.ts')) return { url: new URL(`./${name}.js`, base), execArgv: [] };
  const preload = `import { register } from '${import.meta.resolve('tsx/esm/api')}'; register();`;
  return {
    url: new URL(`./${name}.ts`, base),
    execArgv: ['--import', `data:text/javascript,${encodeURIComponent(preload)}`],
  };
}
