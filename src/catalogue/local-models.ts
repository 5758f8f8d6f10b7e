import type { Operation } from '../kernel/image-task.ts';

/** A model that a machine has, or could fetch, as whoever manages the machine sees it. */
export interface LocalModel {
  readonly name: string;
  /** What it is, of those that are known to work; `null` for others. */
  readonly title: string | null;
  readonly installed: boolean;
  /** It came with Gala: it is neither fetched nor removed. */
  readonly shipped: boolean;
  /** Of all its files; of one that is not installed roughly what would be fetched, 0 where nobody knows. */
  readonly bytes: number;
  /** What has been fetched of it by a download that did not come to its end; 0 when there is none. */
  readonly partialBytes: number;
  /** `null` while it is not installed and nobody knows, or when it cannot be read. */
  readonly family: string | null;
  /** What it can do; of one that is not installed nobody has looked yet. */
  readonly operations: readonly Operation[];
  /** It is a part for other models, such as a fast decoder; which one. */
  readonly part: string | null;
  /** Of a part: the models that have it. */
  readonly installedIn: readonly string[];
  /** Sentences on the time and memory that it takes. */
  readonly notes: readonly string[];
  /** Where it comes from, `owner/name`; `null` for a folder of somebody's own. */
  readonly repository: string | null;
  readonly licence: ModelLicence | null;
  /** The ids bound to it, or to the best model, which it is for some operation. */
  readonly draws: readonly string[];
  /** Why it cannot be drawn with though it is installed. */
  readonly trouble: string | null;
  /** The last download of it in this process; `null` when there was none, or it was stopped. */
  readonly pull: ModelPull | null;
}

export interface ModelLicence {
  /** As its repository calls it: `mit`. */
  readonly name: string;
  readonly url: string | null;
  /** What it means, in a sentence. */
  readonly summary: string | null;
}

export interface ModelPull {
  readonly state: 'running' | 'failed' | 'done';
  readonly receivedBytes: number;
  /** `null` until somebody knows. */
  readonly totalBytes: number | null;
  /** Why it failed, in words for whoever runs the machine; `null` unless it did. */
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** An id that somebody had drawn by something else than usual. */
export interface IdBinding {
  readonly id: string;
  readonly engine: string;
  /** Name of a local model, `auto` for the best one; `null` for the embedded engine. */
  readonly model: string | null;
  /** Whose rules and prices an id has that is nobody's. */
  readonly like: string | null;
  /** Which local model draws by it at present; `null` where none can. Empty for the embedded engine. */
  readonly drawsNow: Readonly<Partial<Record<Operation, string | null>>>;
}

/** What is asked of a download. */
export interface PullWish {
  /** The licence of the model was read, and is accepted. */
  readonly acceptsLicence: boolean;
  /** The installed model that a part is for. */
  readonly into?: string | undefined;
}

/**
 * The local models of this machine and what draws which id. Every change is served at once. Names are
 * those of folders: none leads out of the models folder.
 */
export interface LocalModels {
  /** Those that are known to work, in the order in which they are recommended, then all others by name. */
  list(): Promise<readonly LocalModel[]>;
  /** @throws GalaError `not_found`. */
  find(name: string): Promise<LocalModel>;
  /**
   * Begins to fetch a model, or joins the download that is under way. It goes on by itself, and what
   * becomes of it is told by {@link LocalModel.pull}; what an earlier one fetched is not fetched again.
   * @throws GalaError `not_found`, `licence_not_accepted`, `local_model_refused`, `missing_parameter` and
   * `unsupported_parameter` for `into`, `shutting_down`.
   */
  pull(name: string, wish: PullWish): Promise<LocalModel>;
  /**
   * Stops a download and waits for its end; what has been fetched is kept. Of one that has ended it
   * forgets how.
   * @throws GalaError `not_found`.
   */
  stopPull(name: string): Promise<LocalModel>;
  /**
   * Deletes a model, or what has been fetched of one.
   * @param options `force`: also while ids are bound to it, which are unbound then.
   * @returns the ids that are not bound any more.
   * @throws GalaError `not_found`, `local_model_refused`.
   */
  remove(name: string, options: { readonly force: boolean }): Promise<readonly string[]>;

  bindings(): Promise<readonly IdBinding[]>;
  /**
   * Has an id drawn by a local model, by the best one (`auto`) or by the embedded engine (`collage`).
   * @throws GalaError `binding_refused`, `local_model_refused`.
   */
  bind(id: string, model: string, like?: string): Promise<IdBinding>;
  /** @throws GalaError `not_found`, `local_model_refused`. */
  unbind(id: string): Promise<void>;
}
