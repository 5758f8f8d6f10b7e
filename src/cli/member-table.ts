import type { Member } from '../ledger/member.ts';
import { usdCell, usedCell } from './amounts.ts';
import { formatTable } from './format-table.ts';
import { presenceCell } from './time-cells.ts';

/** Members and what they spent, for people. */
export function membersTable(members: readonly Member[]): string {
  const rows = members.map((member) => [
    member.userId,
    member.role,
    usedCell(member.used, member.creditLimit),
    usdCell(member.reserved),
    presenceCell(member.removedAt),
    member.name,
  ]);
  return formatTable(['USER', 'ROLE', 'SPENT USD', 'RESERVED USD', 'STATE', 'NAME'], rows);
}
