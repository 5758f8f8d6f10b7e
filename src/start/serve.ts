import type { Config } from '../config/config.ts';
import { announcement } from './announcement.ts';
import { createLog } from './log.ts';
import { startServer } from './start-server.ts';

/**
 * Runs the server as this process: says where it is, then serves until the process is told to stop.
 * The first signal lets running requests finish; the second one ends the process at once.
 * @throws StartUpError when it cannot start.
 */
export async function serve(config: Config): Promise<void> {
  // Prompts and pictures are nobody else's business, whatever the folder itself allows.
  process.umask(0o077);
  const log = createLog(config.logLevel, process.stderr.isTTY);
  const stopping = stopSignal((signal) => log?.info({ signal }, 'stopping'));
  const server = await startServer({ config, log });
  process.stdout.write(
    announcement({
      origin: server.origin,
      dataFolder: config.dataFolder,
      firstKey: server.firstKey,
      configuredKey: config.apiKey !== undefined,
      terminal: process.stdout.isTTY,
    }),
  );
  await stopping;
  await server.stop();
  log?.info('stopped');
  // A drawing that would not stop in time must not hold the process any longer.
  process.exit(0);
}

const NUMBERS = { SIGINT: 2, SIGTERM: 15 } as const;

/** Fulfilled by the first SIGINT or SIGTERM; a second one exits on the spot. */
function stopSignal(onFirst: (signal: NodeJS.Signals) => void): Promise<void> {
  return new Promise((resolve) => {
    let first = true;
    const onSignal = (signal: NodeJS.Signals): void => {
      if (!first) process.exit(128 + NUMBERS[signal as keyof typeof NUMBERS]);
      first = false;
      onFirst(signal);
      resolve();
    };
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  });
}
