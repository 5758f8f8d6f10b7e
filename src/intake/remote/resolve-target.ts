import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';

import type { FetchTrouble } from '../../kernel/errors.ts';
import type { FetchPolicy, Judgement } from './fetch-policy.ts';
import type { Target } from './read-url.ts';

/** The addresses of a host; rejects, or finds none, when it has none. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** Asks the system, which also looks into its file of hosts. */
export const systemResolve: Resolve = async (host) =>
  (await lookup(host, { all: true })).map(({ address }) => address);

/** A target with the addresses to which a connection may be made, and to no others. */
export interface ResolvedTarget extends Target {
  readonly addresses: readonly string[];
  /** False where only the operator's list opened the way. */
  readonly open: boolean;
}

/**
 * Asks once for the addresses of a host and keeps those that may be connected to. Whoever connects
 * uses these and never asks again: a second answer could be another one.
 * @returns what is in the way when there is none. A host without any address is told apart from one
 * with private addresses by nobody outside.
 */
export async function resolveTarget(
  target: Target,
  policy: FetchPolicy,
  resolve: Resolve,
): Promise<ResolvedTarget | FetchTrouble> {
  const { host, port } = target;
  const found = isIP(host) === 0 ? await resolve(host).catch(() => []) : [host];
  const judged = found.map((address) => ({ address, is: policy({ host, address, port }) }));
  const addressesThat = (is: Judgement): string[] =>
    judged.filter((one) => one.is === is).map(({ address }) => address);
  const [open, listed] = [addressesThat('open'), addressesThat('listed')];
  const addresses = [...open, ...listed];
  if (addresses.length > 0) return { ...target, addresses, open: listed.length === 0 };
  return addressesThat('closed port').length > 0 ? 'port' : 'address';
}
