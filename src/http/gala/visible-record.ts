import type { FastifyRequest } from 'fastify';

import { fault } from '../../kernel/errors.ts';
import type { ApiKey } from '../../ledger/api-key.ts';
import type { ImageRecord } from '../../ledger/image-record.ts';
import { callerOf } from '../authentication.ts';
import type { AppDependencies } from '../dependencies.ts';
import type { ImageLinks } from '../images/image-links.ts';
import { maySee } from './visibility.ts';

/** What the routes of records work with. */
export type RecordNeeds = Pick<AppDependencies, 'records' | 'erasure' | 'clock'> & {
  readonly links: ImageLinks;
};

export interface OfRecord {
  readonly Params: { readonly id: string };
}

/**
 * The record that a request is about. Somebody else's is as absent as one that never was.
 * @throws GalaError `not_found`.
 */
export async function findVisible(
  records: RecordNeeds['records'],
  request: FastifyRequest<OfRecord>,
): Promise<ImageRecord> {
  const { id } = request.params;
  return visible(await records.find(id), id, callerOf(request));
}

/** @throws GalaError `not_found`, with the id that was asked for. */
export function visible(record: ImageRecord | undefined, id: string, caller: ApiKey): ImageRecord {
  if (record && maySee(caller, record.teamId)) return record;
  throw fault('not_found', { what: 'record', id });
}
