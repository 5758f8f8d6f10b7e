import { usdOf } from '../../kernel/money.ts';
import { available, type CreditAccount, type CreditEntry } from '../../ledger/credits.ts';
import type { TeamStanding } from '../../ledger/teams.ts';
import type {
  CreditEntryObject,
  CreditsObject,
  TeamObject,
} from '../../wire/gala/team-response.ts';

/** A team as Gala's own API shows it. */
export function teamObject(team: TeamStanding): TeamObject {
  return {
    id: team.id,
    object: 'team',
    name: team.name,
    credits: creditsObject(team.account),
    created_at: new Date(team.createdAt).toISOString(),
    removed_at: team.removedAt === null ? null : new Date(team.removedAt).toISOString(),
  };
}

export function creditsObject(account: CreditAccount): CreditsObject {
  return {
    object: 'credits',
    team_id: account.teamId,
    unlimited: account.unlimited,
    balance: account.balance,
    reserved: account.reserved,
    available: account.unlimited ? null : available(account),
    balance_usd: usdOf(account.balance),
  };
}

export function creditEntryObject(entry: CreditEntry): CreditEntryObject {
  return {
    object: 'credit_entry',
    number: entry.number,
    kind: entry.kind,
    credits: entry.credits,
    reserved: entry.reserved,
    record_id: entry.recordId,
    note: entry.note,
    created_at: new Date(entry.at).toISOString(),
  };
}
