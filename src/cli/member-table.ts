import type { Member } from '../ledger/member.ts';
import { usdCell, usedCell } from './amounts.ts';
import { formatTable } from './format-table.ts';

/** Members and what they spent, for people. */
export function membersTable(members: readonly Member[]): string {
  const rows = members.map((member) => [
    member.userId,
    member.role,
    usedCell(member.used, member.creditLimit),
    usdCell(member.reserved),
    member.removedAt === null
      ? 'there'
      : `removed ${new Date(member.removedAt).toISOString().slice(0, 10)}`,
    member.name,
  ]);
  return formatTable(['USER', 'ROLE', 'SPENT USD', 'RESERVED USD', 'STATE', 'NAME'], rows);
}
