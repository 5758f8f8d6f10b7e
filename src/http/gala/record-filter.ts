import type { ApiKey } from '../../ledger/api-key.ts';
import type { RecordFilter } from '../../ledger/record-filter.ts';
import type { FilterQuery } from '../../wire/gala/record-query.ts';
import { teamToList } from './visibility.ts';

/**
 * Which records a query is about, within what its caller may see: those of their team, or everybody's
 * for an admin who named none.
 * @throws GalaError `forbidden` when they named somebody else's team.
 */
export function filterFor(caller: ApiKey, query: FilterQuery): RecordFilter {
  return { ...conditionsOf(query), teamId: teamToList(caller, query.team_id) };
}

/** What a query says of the records, team aside. */
export function conditionsOf(query: Omit<FilterQuery, 'team_id'>): RecordFilter {
  return {
    state: query.state,
    operation: query.operation,
    model: query.model,
    engine: query.engine,
    dialect: query.dialect,
    keyId: query.key_id,
    userId: query.user_id,
    endUser: query.user,
    clientRequestId: query.client_request_id,
    text: query.prompt,
    rating: query.rating,
    faultCode: query.error_code,
    since: query.since,
    until: query.until,
  };
}
