import { Command } from 'commander';

import { userObject } from '../../http/gala/person-objects.ts';
import type { User } from '../../ledger/user.ts';
import { formatTable } from '../format-table.ts';
import { ledgerCommand, withLedger, type LedgerOptions } from '../ledger-command.ts';
import { print, printJson } from '../print.ts';
import { dayCell } from '../time-cells.ts';

/** `gala users create | list | show | rename`; works beside a running server. */
export function usersCommand(): Command {
  const users = new Command('users')
    .description('Make, list and rename users, also while a server runs.')
    .addHelpText(
      'after',
      `
Examples:
  $ gala users create --name "Ada"
  $ gala members add team_… user_… --role admin
  $ gala users list

A user is a person or a program that keys belong to, in one team or several. gala members says what
they are in which team; user_default is the owner of this machine, an admin of every team.`,
    );
  users.addCommand(createCommand());
  users.addCommand(listCommand());
  users.addCommand(showCommand());
  users.addCommand(renameCommand());
  return users;
}

function createCommand(): Command {
  return ledgerCommand('create', 'Make a user and print its id.')
    .requiredOption('--name <name>', 'what people call them')
    .action(async (options: LedgerOptions & { readonly name: string }) => {
      const user = await withLedger({ ...options, make: true }, ({ people }) =>
        people.createUser(options.name),
      );
      if (options.json) return printJson(userObject(user));
      print(user.id);
    });
}

function listCommand(): Command {
  return ledgerCommand('list', 'List all users, oldest first.').action(
    async (options: LedgerOptions) => {
      const users = await withLedger({ ...options }, ({ people }) => people.users());
      if (options.json) return printJson(users.map(userObject));
      printUsers(users);
    },
  );
}

function showCommand(): Command {
  return ledgerCommand('show', 'Show one user.')
    .argument('<id>', 'id of the user')
    .action(async (id: string, options: LedgerOptions) => {
      const user = await withLedger({ ...options }, ({ people }) => people.user(id));
      if (options.json) return printJson(userObject(user));
      printUsers([user]);
    });
}

function renameCommand(): Command {
  return ledgerCommand('rename', 'Give a user another name.')
    .argument('<id>', 'id of the user')
    .argument('<name>', 'their new name')
    .action(async (id: string, name: string, options: LedgerOptions) => {
      const user = await withLedger({ ...options }, ({ people }) => people.renameUser(id, name));
      if (options.json) return printJson(userObject(user));
      print(`${user.id} is called ${user.name}.`);
    });
}

function printUsers(users: readonly User[]): void {
  const rows = users.map(({ id, name, createdAt }) => [id, dayCell(createdAt), name]);
  print(formatTable(['ID', 'CREATED', 'NAME'], rows));
}
