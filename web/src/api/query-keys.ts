/**
 * What the page keeps each answer of the server under. They stand in one place, so that no two answers
 * take each other's, and whatever changes something knows what to ask for anew.
 */
export const queryKeys = {
  session: ['session'],
  /** Whether the server answers at all. */
  there: ['there'],
  models: ['models'],
  localModels: ['local-models'],
  bindings: ['bindings'],
  engines: ['engines'],
  keys: ['keys'],
  teams: ['teams'],
  teamLists: ['teams', 'lists'],
  team: (id: string | undefined) => ['teams', id, 'standing'],
  ledger: (team: string | undefined) => ['teams', team, 'ledger'],
  members: (team: string) => ['members', team],
  users: ['users'],
  /** What is drawn, or waits. */
  underWay: ['under-way'],
  estimate: (asked: unknown) => ['estimate', asked],
  explanation: (prompt: string | undefined) => ['explain', prompt],
  record: (id: string) => ['record', id],
  recordLists: ['records', 'list'],
  recordList: (filter: unknown) => ['records', 'list', filter],
  newestRecords: (filter: unknown) => ['records', 'newest', filter],
  /** The pictures that went with what was said. */
  keptInput: (response: string) => ['kept-input', response],
  /** Of a run of the page: whether it waits for its turn, and what it was refused for. */
  queued: (run: string) => ['queued', run],
  refusedFor: (run: string) => ['refused', run],
} as const;
