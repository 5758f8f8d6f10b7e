import { roomFor } from './room-for.ts';
import { tabName } from './tab-memory.ts';

/**
 * What a browser keeps beyond a reload or a crash, in IndexedDB: pictures and masks, which are too large for
 * `sessionStorage`. It belongs to one key, and is gone when that signs out or another one signs in. Where
 * storage is forbidden or full, nothing is kept, and nothing fails.
 */
const DATABASE = 'gala';
const STORE = 'kept';
const OWNER = 'owner';

/** Of all views of all tabs together; what was kept longest ago goes first. */
const MOST_BYTES = 256 * 2 ** 20;

/** One part of what a view keeps. */
export interface KeptPart {
  readonly value: unknown;
  readonly bytes: number;
}

interface Row extends KeptPart {
  readonly tab: string;
  readonly view: string;
  readonly part: string;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
}

/** Says whose browser this is, nobody's after signing out; what is there of anybody else is erased. */
export function browserBelongsTo(owner: string | undefined): void {
  void inTurn(() =>
    inStore('readwrite', async (store) => {
      if ((await answerOf(store.get(OWNER))) === owner) return;
      store.clear();
      if (owner !== undefined) store.put(owner, OWNER);
    }),
  );
}

const waiting = new Map<string, () => KeptPart>();

/**
 * Keeps a part of what a view holds, in place of what this tab kept of it before. It is made when its turn
 * comes; of several that wait, only the last is.
 */
export function keepInBrowser(
  owner: string,
  { view, part }: { readonly view: string; readonly part: string },
  make: () => KeptPart,
): void {
  const key = [owner, view, part].join('/');
  const isWaiting = waiting.has(key);
  waiting.set(key, make);
  if (isWaiting) return;
  void inTurn(async () => {
    const latest = waiting.get(key)!;
    waiting.delete(key);
    const { value, bytes } = latest();
    const row: Row = { tab: tabName(), view, part, at: Date.now(), value, bytes };
    // What could not be kept must not leave behind what was there before it.
    await put(owner, row).catch(() => put(owner, { ...row, value: undefined, bytes: 0 }));
  });
}

/** What this tab kept of a view, or else what was kept last in any; by part. */
export async function keptInBrowser(
  owner: string,
  view: string,
): Promise<ReadonlyMap<string, unknown>> {
  const rows = await inTurn(() =>
    inStore('readonly', async (store) => ((await isOf(owner, store)) ? rowsIn(store) : [])),
  );
  const ofView = (rows ?? []).filter((row) => row.view === view);
  const own = tabName();
  const tab = ofView.some((row) => row.tab === own) ? own : newestOf(ofView)?.tab;
  return new Map(ofView.filter((row) => row.tab === tab).map(({ part, value }) => [part, value]));
}

async function put(owner: string, row: Row): Promise<void> {
  await inStore('readwrite', async (store) => {
    // Another tab may have signed out meanwhile.
    if (!(await isOf(owner, store))) return;
    const others = (await rowsIn(store)).filter((other) => keyOf(other) !== keyOf(row));
    const outdated = roomFor(row.bytes, others, MOST_BYTES);
    for (const other of outdated ?? []) store.delete(keyOf(other));
    if (outdated) store.put(row, keyOf(row));
    else store.delete(keyOf(row));
  });
}

const keyOf = ({ tab, view, part }: Row): string => [tab, view, part].join('/');

const isOf = async (owner: string, store: IDBObjectStore): Promise<boolean> =>
  (await answerOf(store.get(OWNER))) === owner;

const rowsIn = async (store: IDBObjectStore): Promise<readonly Row[]> =>
  (await answerOf<unknown[]>(store.getAll())).filter((row) => typeof row === 'object') as Row[];

const newestOf = (rows: readonly Row[]): Row | undefined => rows.toSorted((a, b) => b.at - a.at)[0];

let last: Promise<unknown> = Promise.resolve();

/** Does one thing after the other; what fails is as though it had not been asked for. */
function inTurn<T>(work: () => Promise<T>): Promise<T | undefined> {
  const done = last.then(work).catch(() => undefined);
  last = done;
  return done;
}

/** Does something in one transaction. @throws DOMException when it is forbidden or fails. */
async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<T>,
): Promise<T> {
  const opening = indexedDB.open(DATABASE);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
  const database = await answerOf(opening);
  try {
    const transaction = database.transaction(STORE, mode);
    const ended = new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error(DATABASE)));
    });
    const [result] = await Promise.all([work(transaction.objectStore(STORE)), ended]);
    return result;
  } finally {
    database.close();
  }
}

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error(DATABASE)));
  });
