import type { Config } from '../config/config.ts';
import { boundModels } from './bound-models.ts';
import { announcement, type Door } from './announcement.ts';
import { createLog } from './log.ts';
import { keyOfLink, signInUrl } from './sign-in-link.ts';
import { startServer, type RunningServer } from './start-server.ts';
import { listenForStop } from './stop-signals.ts';

/**
 * Runs the server as this process: says where it is, then serves until the process is told to stop.
 * The first signal lets running requests finish; the second one ends the process at once.
 * @throws StartUpError when it cannot start.
 */
export async function serve(config: Config): Promise<void> {
  // Prompts and pictures are nobody else's business, whatever the folder itself allows.
  process.umask(0o077);
  const log = createLog(config.logLevel, process.stderr.isTTY);
  const stopping = new Promise<void>((resolve) => {
    listenForStop((signal) => {
      log?.info({ signal }, 'stopping');
      resolve();
    });
  });
  const server = await startServer({ config, log });
  process.stdout.write(
    announcement({
      origin: server.origin,
      dataFolder: config.dataFolder,
      firstKey: server.firstKey,
      configuredKey: config.apiKey !== undefined,
      terminal: process.stdout.isTTY,
      bound: boundModels(server.catalogue),
      playground: await openDoor(server, config, process.stdout.isTTY),
    }),
  );
  await stopping;
  await server.stop();
  log?.info('stopped');
  // A drawing that would not stop in time must not hold the process any longer.
  process.exit(0);
}

/** Where the playground is; for a person, with a link that signs in. */
async function openDoor(
  server: RunningServer,
  config: Config,
  terminal: boolean,
): Promise<Door | undefined> {
  if (config.playground === 'off') return undefined;
  const address = config.publicUrl ?? server.origin;
  const key = terminal ? await keyOfLink(server.keyring, config, Date.now()) : undefined;
  if (key === undefined) return { url: `${address}/`, signsIn: false };
  const { token } = await server.sessions.createLink(key.id);
  return { url: signInUrl(address, token), signsIn: true };
}
