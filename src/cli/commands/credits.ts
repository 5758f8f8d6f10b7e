import { Command } from 'commander';

import { keyObject } from '../../http/gala/key-object.ts';
import { memberObject } from '../../http/gala/person-objects.ts';
import { creditEntryObject, creditsObject } from '../../http/gala/team-object.ts';
import { usdOf } from '../../kernel/money.ts';
import { available, type CreditAccount } from '../../ledger/credits.ts';
import { OPERATOR } from '../../ledger/rights.ts';
import { dollars, usdCell } from '../amounts.ts';
import { formatTable } from '../format-table.ts';
import { keysTable } from '../key-table.ts';
import { ledgerCommand, withLedger, type LedgerOptions } from '../ledger-command.ts';
import { membersTable } from '../member-table.ts';
import { print, printJson } from '../print.ts';
import { momentCell } from '../time-cells.ts';
import { wholeNumber } from '../whole-number.ts';

/** `gala credits show | grant | take | limit | unlimit | ledger`; works beside a running server. */
export function creditsCommand(): Command {
  const credits = new Command('credits')
    .description('Show, grant and limit what teams may spend, also while a server runs.')
    .addHelpText(
      'after',
      `
Examples:
  $ gala credits grant team_… 20 --note "invoice 17"
  $ gala credits grant team_… 20 --once "$(date +%Y-%m)"
  $ gala credits limit team_…
  $ gala credits show team_… --json
  $ gala credits ledger team_… --limit 50

Amounts are dollars, with up to six decimals; 2 000 000 credits are a dollar.`,
    );
  credits.addCommand(showCommand());
  credits.addCommand(amountCommand('grant', 'Give a team credits.', 1));
  credits.addCommand(amountCommand('take', 'Take credits away from a team.', -1));
  credits.addCommand(limitCommand('limit', 'Let a team spend no more than it has.', false));
  credits.addCommand(limitCommand('unlimit', 'Let a team spend without a limit.', true));
  credits.addCommand(ledgerListCommand());
  return credits;
}

const ofTeam = (name: string, description: string): Command =>
  ledgerCommand(name, description).argument('<team>', 'id of the team');

function showCommand(): Command {
  return ofTeam('show', 'Show how many credits a team has, and who spent how many.').action(
    async (id: string, options: LedgerOptions) => {
      const shown = await withLedger({ ...options }, async ({ keyring, people, teams }) => ({
        account: (await teams.get(id)).account,
        members: await people.members(id),
        keys: (await keyring.list(OPERATOR)).filter(({ teamId }) => teamId === id),
        spending: await keyring.spending(),
      }));
      const { account, members, keys, spending } = shown;
      if (options.json) {
        return printJson({
          ...creditsObject(account),
          members: members.map(memberObject),
          keys: keys.map((key) => keyObject(key, spending.get(key.id))),
        });
      }
      printAccount(account, options);
      print(`\n${membersTable(members)}\n\n${keysTable(keys, spending, Date.now())}`);
    },
  );
}

interface AmountOptions {
  readonly note: string;
  readonly once?: string;
}

function amountCommand(name: string, description: string, sign: 1 | -1): Command {
  return ofTeam(name, description)
    .argument('<usd>', 'how much, in dollars', dollars)
    .option('--note <text>', 'why; kept in the ledger', '')
    .option('--once <name>', 'do it once under this name, however often the command is run')
    .action(async (id: string, amount: number, options: LedgerOptions & AmountOptions) => {
      const { account } = await withLedger({ ...options }, ({ teams }) =>
        teams.addCredits(id, sign * amount, options.note, options.once),
      );
      printAccount(account, options);
    });
}

function limitCommand(name: string, description: string, unlimited: boolean): Command {
  return ofTeam(name, description).action(async (id: string, options: LedgerOptions) => {
    const { account } = await withLedger({ ...options }, ({ teams }) =>
      teams.change(id, { unlimited }),
    );
    printAccount(account, options);
  });
}

function ledgerListCommand(): Command {
  return ofTeam('ledger', 'List what happened to the credits of a team, newest first.')
    .option('--limit <number>', 'at most this many entries', wholeNumber(1, 100_000), 100)
    .action(async (id: string, options: LedgerOptions & { limit: number }) => {
      const entries = await withLedger({ ...options }, async ({ teams }) => {
        const { id: teamId } = await teams.get(id);
        return teams.entries({ teamId, before: undefined, limit: options.limit });
      });
      const shown = entries.map(creditEntryObject);
      if (options.json) return printJson(shown);
      const rows = shown.map((entry) => [
        String(entry.number),
        momentCell(entry.created_at),
        entry.kind,
        usdCell(entry.credits),
        usdCell(entry.reserved),
        entry.record_id ?? entry.note,
      ]);
      print(formatTable(['NO', 'WHEN', 'KIND', 'BALANCE USD', 'RESERVED USD', 'FOR'], rows));
    });
}

function printAccount(account: CreditAccount, { json }: LedgerOptions): void {
  if (json) return printJson(creditsObject(account));
  const rest = account.unlimited ? 'unlimited' : `${usdOf(available(account))} USD available`;
  const reserved = account.reserved === 0 ? '' : `, ${usdOf(account.reserved)} USD of it reserved`;
  print(`${account.teamId}: ${usdOf(account.balance)} USD${reserved}; ${rest}.`);
}
