import { Command, InvalidArgumentError } from 'commander';

import { creditEntryObject, creditsObject } from '../../http/gala/team-object.ts';
import { creditsFromUsd, usdOf } from '../../kernel/money.ts';
import { available, type CreditAccount } from '../../ledger/credits.ts';
import { formatTable } from '../format-table.ts';
import { ledgerCommand, withLedger, type LedgerOptions } from '../ledger-command.ts';
import { print, printJson } from '../print.ts';
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
  return ofTeam('show', 'Show how many credits a team has.').action(
    async (id: string, options: LedgerOptions) => {
      const { account } = await withLedger({ ...options }, ({ teams }) => teams.get(id));
      printAccount(account, options);
    },
  );
}

function amountCommand(name: string, description: string, sign: 1 | -1): Command {
  return ofTeam(name, description)
    .argument('<usd>', 'how much, in dollars', dollars)
    .option('--note <text>', 'why; kept in the ledger', '')
    .action(async (id: string, amount: number, options: LedgerOptions & { note: string }) => {
      const { account } = await withLedger({ ...options }, ({ teams }) =>
        teams.addCredits(id, sign * amount, options.note),
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
        entry.created_at.slice(0, 19).replace('T', ' '),
        entry.kind,
        usdOf(entry.credits).toFixed(6),
        usdOf(entry.reserved).toFixed(6),
        entry.record_id ?? entry.note,
      ]);
      print(formatTable(['NO', 'WHEN', 'KIND', 'BALANCE USD', 'RESERVED USD', 'FOR'], rows));
    });
}

/** Reads an amount above nothing, exactly. */
function dollars(text: string): number {
  const credits = creditsFromUsd(text) ?? 0;
  if (credits > 0) return credits;
  throw new InvalidArgumentError(
    'Expected dollars above 0 with up to six decimals, such as 12.50.',
  );
}

function printAccount(account: CreditAccount, { json }: LedgerOptions): void {
  if (json) return printJson(creditsObject(account));
  const rest = account.unlimited ? 'unlimited' : `${usdOf(available(account))} USD available`;
  const reserved = account.reserved === 0 ? '' : `, ${usdOf(account.reserved)} USD of it reserved`;
  print(`${account.teamId}: ${usdOf(account.balance)} USD${reserved}; ${rest}.`);
}
