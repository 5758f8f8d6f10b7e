import type { FastifyBaseLogger } from 'fastify';

import type { Config } from '../config/config.ts';
import { lockDataFolder } from '../database/data-folder-lock.ts';
import { openDatabase } from '../database/open-database.ts';
import { createLocalModels } from '../diffusion/models/manage/create-local-models.ts';
import { createExplainThread } from '../engines/collage/explain-thread.ts';
import type { EngineRegistry } from '../engines/registry.ts';
import { createEngineReports } from '../generation/engine-reports.ts';
import { createEndings } from '../generation/endings.ts';
import { createGeneration } from '../generation/create-generation.ts';
import { recoverRecords, requeueRecovered } from '../generation/recover.ts';
import { createJobHandler } from '../generation/run-job.ts';
import type { ChooseSeed } from '../generation/seeds.ts';
import { createApp } from '../http/app.ts';
import { DEFAULT_LIMITS, type HttpLimits } from '../http/dependencies.ts';
import { createUrlSigner } from '../http/images/url-signer.ts';
import { createPresigner } from '../http/presigned/presigner.ts';
import { createRehearsal, type Rehearsal } from '../http/rehearsal.ts';
import { createIntake } from '../intake/create-intake.ts';
import { createPictureKeeper } from '../intake/create-picture-keeper.ts';
import { createTeamRoom } from '../intake/team-room.ts';
import { createUploads } from '../intake/create-uploads.ts';
import { systemClock } from '../kernel/clock.ts';
import { createKeyring, type Keyring } from '../ledger/keyring.ts';
import { createPeople } from '../ledger/people.ts';
import { createSessions, type Sessions } from '../ledger/sessions.ts';
import { createTeams } from '../ledger/teams.ts';
import { createMemoryCounters } from '../limits/memory/memory-counters.ts';
import { createMemoryQueue } from '../queue/memory/memory-queue.ts';
import { prepareDataFolder } from '../storage/filesystem/data-folder.ts';
import { createFilesystemStore } from '../storage/filesystem/filesystem-store.ts';
import { createSpoolFolder } from '../storage/filesystem/spool-folder.ts';
import { createErasure } from '../upkeep/erasure.ts';
import { createUpkeep } from '../upkeep/create-upkeep.ts';
import {
  databaseFile,
  modelsFolder,
  objectFolder,
  playgroundFolder,
  SHIPPED_MODELS,
  spoolFolder,
} from './data-layout.ts';
import { wireDialectHosts } from './dialect-hosts.ts';
import { drainPhases } from './drain.ts';
import { wireEngines } from './engines.ts';
import { wireFetcher } from './fetcher.ts';
import { provideFirstKey, type FirstKeyNews } from './first-key.ts';
import { listen, originOf } from './listen.ts';
import { openCatalogue, type LiveCatalogue } from './live-catalogue.ts';
import { modelHub } from './model-hub.ts';
import { modelShelf } from './model-shelf.ts';
import { wireModerator } from './moderator.ts';
import { wireReviser } from './reviser.ts';
import { wirePlanner } from './planner.ts';
import { wireProbes } from './probes.ts';
import { loadPriceList } from './price-list.ts';
import { shutDown, type ShutdownPhase } from './shutdown.ts';
import { loadSigningSecrets } from './signing-secrets.ts';
import { galaVersion } from './version.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const SWEEP_EVERY_MS = 10 * 60 * 1000;
const CLOSE_MS = 3000;

export interface ServerParts {
  readonly config: Config;
  readonly log: FastifyBaseLogger | undefined;
  readonly rehearsal?: Rehearsal;
  readonly chooseSeed?: ChooseSeed;
  /** Engines in place of the usual ones; the server closes them. */
  readonly engines?: EngineRegistry;
  /** @defaultValue {@link DEFAULT_LIMITS} */
  readonly limits?: HttpLimits;
}

export interface RunningServer {
  /** Origin at which this machine reaches it, such as `http://127.0.0.1:1904`. */
  readonly origin: string;
  readonly port: number;
  readonly firstKey: FirstKeyNews;
  readonly keyring: Keyring;
  readonly sessions: Pick<Sessions, 'createLink'>;
  /** What it draws; it changes with its bindings, which it looks at from time to time, or at once. */
  readonly catalogue: Pick<LiveCatalogue, 'models' | 'refresh'>;
  /** Lets running requests finish within the configured time, then closes everything in order. */
  stop(): Promise<void>;
}

/**
 * Builds and starts the whole server: the one place that knows every implementation. What it opened
 * is closed again when a later step fails.
 * @throws StartUpError when something the operator can mend is in the way.
 */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { config, log } = parts;
  const clock = systemClock;
  const limits = parts.limits ?? DEFAULT_LIMITS;
  // Whatever is opened is put in front, so that the last opened is closed first.
  const phases: ShutdownPhase[] = [];
  const opened = (name: string, close: () => Promise<void>): unknown =>
    phases.unshift({ name, deadlineMs: CLOSE_MS, run: close });
  const stop = (): Promise<void> =>
    shutDown(phases.splice(0), {
      onTrouble: (phase, err) => log?.error({ phase, err }, 'did not stop cleanly'),
    });

  try {
    const prices = await loadPriceList(config.prices);
    // 1. The data folder, to itself.
    await prepareDataFolder(config.dataFolder);
    const lock = await lockDataFolder(config.dataFolder);
    const aloneSince = clock.now();
    opened('lock', () => lock.release());
    const database = await openDatabase({
      file: databaseFile(config.dataFolder),
      durability: config.durability,
    });
    opened('database', () => database.close());
    const { keys, teams, users, members, credits, reports, records, removal, names } = database;
    const { responses } = database;
    const store = await createFilesystemStore({
      folder: objectFolder(config.dataFolder),
      durability: config.durability,
    });
    const spool = await createSpoolFolder(spoolFolder(config.dataFolder));
    const secrets = await loadSigningSecrets(config.dataFolder);
    const recovered = await recoverRecords({ records, clock });
    if (recovered.failed > 0) {
      log?.warn({ recovered: recovered.failed }, 'ended requests that a stopped server left open');
    }

    // 2. Who may in.
    const keyring = createKeyring({ keys, clock });
    const sessions = createSessions({ sessions: database.sessions, keyring, clock });
    const firstKey = await provideFirstKey(keyring, {
      dataFolder: config.dataFolder,
      configured: config.apiKey,
    });

    // 3. What works in the background.
    const endings = createEndings({
      records,
      clock,
      onKept: (record, err) => log?.error({ record, err: rootOf(err) }, 'could not end a record'),
    });
    const erasure = createErasure({ records, removal, responses, store, clock });
    const retentionMs = config.retentionDays * DAY_MS;
    const room = createTeamRoom(
      [names, database.files, responses],
      config.teamAssetsGb * 1024 ** 3,
    );
    const uploads = createUploads({
      store,
      names,
      files: database.files,
      clock,
      retentionMs,
      room,
    });
    const upkeep = createUpkeep({
      records,
      ...uploads,
      erasure,
      removal,
      responses,
      sessions,
      recordRetentionMs: config.recordRetentionDays && config.recordRetentionDays * DAY_MS,
      store,
      clock,
      aloneSince,
      endings,
      onError: (sweep, err) => log?.error({ sweep, err }, 'a sweep failed'),
    });
    upkeep.start(SWEEP_EVERY_MS);
    opened('upkeep', () => upkeep.stop());
    const engines = parts.engines ?? wireEngines(config);
    opened('engines', async () => {
      await Promise.all(engines.all().map((engine) => engine.close()));
    });
    const queue = createMemoryQueue({
      capacity: config.queueCapacity,
      clock,
      onError: (record, err) => log?.error({ record, err: rootOf(err) }, 'a job broke'),
    });
    await requeueRecovered({ records, queue }, recovered);
    if (recovered.queued.length > 0) {
      log?.info(
        { queued: recovered.queued.length },
        'goes on with what was left in the background',
      );
    }
    queue.process(
      (engine) => parallelOf(engines, engine),
      createJobHandler({
        records,
        store,
        engines,
        endings,
        clock,
        retentionMs,
        onFailure: ({ recordId, fault, error }) =>
          log?.error({ record: recordId, fault: fault.code, err: rootOf(error) }, 'drawing failed'),
      }),
    );
    // Once the door is open it is drained first, and this finds nothing left to do.
    opened('queue', () => queue.close(0));

    const catalogue = await openCatalogue({
      engines,
      aliases: config.modelAliases,
      prices,
      modelsFolder: modelsFolder(config),
      shippedFolder: SHIPPED_MODELS,
      onTrouble: (err) => log?.error({ err }, 'the bindings of models stay as they were'),
    });
    catalogue.watch();
    opened('catalogue', () => catalogue.close());

    const localModels = createLocalModels({
      shelf: modelShelf(config),
      hub: modelHub(config),
      now: () => new Date(clock.now()),
      onChange: () => catalogue.refresh(),
      onTrouble: (model, err) => log?.error({ model, err }, 'a model could not be fetched'),
    });
    opened('downloads', () => localModels.close());

    const reviser = wireReviser(config, log);
    opened('reviser', () => reviser.close());
    const explainer = createExplainThread();
    opened('explainer', () => explainer.close());

    // 4. The door, last.
    const finding = { store, names, files: database.files, clock, fetcher: wireFetcher(config) };
    const app = createApp({
      generation: createGeneration({
        records,
        store,
        queue,
        endings,
        clock,
        policy: { moderator: wireModerator(config, log), strictness: config.moderation },
        revise: reviser.revise,
        ...(parts.chooseSeed ? { chooseSeed: parts.chooseSeed } : {}),
      }),
      rates: createMemoryCounters({ clock }),
      keyring,
      sessions,
      teams: createTeams({ teams, credits, clock }),
      people: createPeople({ users, members, keys, clock }),
      reports,
      records,
      responses,
      responseRetentionMs: config.responseRetentionDays * DAY_MS,
      erasure,
      names,
      store,
      planner: wirePlanner(config, log),
      explain: explainer.explain,
      intake: createIntake({ ...finding, records }),
      keeper: createPictureKeeper({ ...finding, room }),
      ...uploads,
      storedFiles: database.files,
      spool,
      catalogue,
      engineReports: createEngineReports({ engines, queue, timeoutMs: limits.probeTimeoutMs }),
      localModels,
      compatibility: config.compatibility,
      signer: createUrlSigner({ secrets, clock }),
      presigner: createPresigner({ secrets, clock }),
      rehearsal: parts.rehearsal ?? createRehearsal(),
      probes: wireProbes({ keys, store, engines, clock }),
      clock,
      version: galaVersion(),
      playgroundFolder: playgroundFolder(config),
      publicUrl: config.publicUrl,
      trustProxy: config.trustProxy,
      dialectHosts: wireDialectHosts(config),
      logger: log,
      limits,
    });
    const address = await listen(app, config);
    const origin = originOf(address);
    await lock.announce(origin);
    phases.unshift(...drainPhases(app, queue, config.drainSeconds * 1000));
    return {
      origin,
      port: address.port,
      firstKey,
      keyring,
      sessions,
      catalogue,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** How many requests an engine is given at a time; one that is gone fails its jobs one by one. */
function parallelOf(engines: EngineRegistry, id: string): number {
  return engines.all().find((engine) => engine.id === id)?.abilities.parallel ?? 1;
}

/** What an engine really threw lies below the fault that a client sees. */
function rootOf(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? rootOf(error.cause) : error;
}
