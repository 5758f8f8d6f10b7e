import { Command } from 'commander';

import { teamObject } from '../../http/gala/team-object.ts';
import type { TeamStanding } from '../../ledger/teams.ts';
import { usdCell } from '../amounts.ts';
import { formatTable } from '../format-table.ts';
import { ledgerCommand, withLedger, type LedgerOptions } from '../ledger-command.ts';
import { print, printJson } from '../print.ts';
import { presenceCell } from '../time-cells.ts';

/** `gala teams create | list | show | rename | remove`; works beside a running server. */
export function teamsCommand(): Command {
  const teams = new Command('teams')
    .description('Make, list, rename and remove teams, also while a server runs.')
    .addHelpText(
      'after',
      `
Examples:
  $ gala teams create --name "marketing" --limited
  $ gala teams list
  $ gala members add team_… --name "Ada" --role admin
  $ gala keys create --team team_… --name "their app"
  $ gala teams remove team_…

A team is who pays: keys and records belong to one. gala credits grants what a limited one may spend.`,
    );
  teams.addCommand(createCommand());
  teams.addCommand(listCommand());
  teams.addCommand(showCommand());
  teams.addCommand(renameCommand());
  teams.addCommand(removeCommand());
  return teams;
}

function createCommand(): Command {
  return ledgerCommand('create', 'Make a team and print its id.')
    .requiredOption('--name <name>', 'what people call it')
    .option('--limited', 'let it spend no more than it is granted')
    .action(async (options: LedgerOptions & { name: string; limited?: true }) => {
      const { name, limited } = options;
      const team = await withLedger({ ...options, make: true }, ({ teams }) =>
        teams.create({ name, unlimited: !limited }),
      );
      if (options.json) return printJson(teamObject(team));
      print(team.id);
    });
}

function listCommand(): Command {
  return ledgerCommand('list', 'List all teams, oldest first.').action(
    async (options: LedgerOptions) => {
      const teams = await withLedger({ ...options }, (ledger) => ledger.teams.list());
      if (options.json) return printJson(teams.map(teamObject));
      printTeams(teams);
    },
  );
}

function showCommand(): Command {
  return ledgerCommand('show', 'Show one team.')
    .argument('<id>', 'id of the team')
    .action(async (id: string, options: LedgerOptions) => {
      const team = await withLedger({ ...options }, ({ teams }) => teams.get(id));
      if (options.json) return printJson(teamObject(team));
      printTeams([team]);
    });
}

function renameCommand(): Command {
  return ledgerCommand('rename', 'Give a team another name.')
    .argument('<id>', 'id of the team')
    .argument('<name>', 'its new name')
    .action(async (id: string, name: string, options: LedgerOptions) => {
      const team = await withLedger({ ...options }, ({ teams }) => teams.change(id, { name }));
      if (options.json) return printJson(teamObject(team));
      print(`${team.id} is called ${team.name}.`);
    });
}

function removeCommand(): Command {
  return ledgerCommand('remove', 'Remove a team and revoke its keys; records and ledger stay.')
    .argument('<id>', 'id of the team')
    .action(async (id: string, options: LedgerOptions) => {
      const team = await withLedger({ ...options }, ({ teams }) => teams.remove(id));
      if (options.json) return printJson(teamObject(team));
      print(`${team.id} is removed, and its keys are revoked.`);
    });
}

function printTeams(teams: readonly TeamStanding[]): void {
  const rows = teams.map(({ id, name, account, removedAt }) => [
    id,
    usdCell(account.balance),
    usdCell(account.reserved),
    account.unlimited ? 'unlimited' : 'limited',
    presenceCell(removedAt),
    name,
  ]);
  print(formatTable(['ID', 'BALANCE USD', 'RESERVED USD', 'CREDIT', 'STATE', 'NAME'], rows));
}
