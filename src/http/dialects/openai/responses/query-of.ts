import type { FastifyRequest } from 'fastify';

import { queryWithoutVersion } from '../query-without-version.ts';

/** Lists come as `include[]=…`, once or several times, from official clients, and as `include=…` by hand. */
export function queryOf(request: FastifyRequest): Readonly<Record<string, unknown>> {
  const query = new Map<string, unknown>();
  for (const [key, value] of Object.entries(queryWithoutVersion(request))) {
    const name = key.replace(/\[\d*\]$/, '');
    const isList = name !== key || name === 'include';
    const before = query.get(name);
    const values = [...(Array.isArray(before) ? before : []), ...[value].flat()];
    query.set(name, isList ? values : value);
  }
  return Object.fromEntries(query);
}
