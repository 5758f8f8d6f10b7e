import { Command, Option } from 'commander';

import { memberObject } from '../../http/gala/person-objects.ts';
import { MEMBER_ROLES, type MemberRole } from '../../kernel/member-role.ts';
import type { Newcomer } from '../../ledger/people.ts';
import { OPERATOR } from '../../ledger/rights.ts';
import { dollars, noneAsNull, orNone, type OrNone } from '../amounts.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import {
  assertSaysWhat,
  ledgerCommand,
  withLedger,
  type LedgerOptions,
} from '../ledger-command.ts';
import { membersTable } from '../member-table.ts';
import { print, printJson } from '../print.ts';

/** `gala members list | add | set | remove`; works beside a running server. */
export function membersCommand(): Command {
  const members = new Command('members')
    .description('Say who belongs to which team and what they may spend, also while a server runs.')
    .addHelpText(
      'after',
      `
Examples:
  $ gala members add team_… --name "Ada" --role admin
  $ gala members add team_… user_… --limit-usd 20
  $ gala members set team_… user_… --limit-usd none
  $ gala members list team_…
  $ gala members remove team_… user_…

An admin may be given keys that manage the team, a member only others. Who is removed loses the keys
of that team at once, who is demoted those that manage.`,
    );
  members.addCommand(listCommand());
  members.addCommand(addCommand());
  members.addCommand(setCommand());
  members.addCommand(removeCommand());
  return members;
}

const ofTeam = (name: string, description: string): Command =>
  ledgerCommand(name, description).argument('<team>', 'id of the team');

interface Terms {
  readonly role?: MemberRole;
  readonly limitUsd?: OrNone<number>;
}

const roleOption = new Option('--role <role>', 'what they are in the team').choices(MEMBER_ROLES);

const limitOption = new Option(
  '--limit-usd <usd>',
  'most dollars they may spend of the team’s, ever, or none for no limit',
).argParser(orNone(dollars));

function listCommand(): Command {
  return ofTeam('list', 'List the members of a team and what they spent, oldest first.').action(
    async (team: string, options: LedgerOptions) => {
      const members = await withLedger({ ...options }, async ({ people, teams }) =>
        people.members((await teams.get(team)).id),
      );
      if (options.json) return printJson(members.map(memberObject));
      print(membersTable(members));
    },
  );
}

function addCommand(): Command {
  return ofTeam('add', 'Make a user a member, or one again.')
    .argument('[user]', 'id of the user')
    .option('--name <name>', 'instead of an id: make a new user of this name')
    .addOption(roleOption)
    .addOption(limitOption)
    .action(
      async (
        team: string,
        user: string | undefined,
        { role = 'member', limitUsd = 'none', name, ...options }: LedgerOptions & Terms & Named,
      ) => {
        const newcomer = newcomerOf(user, name);
        const terms = { role, creditLimit: noneAsNull(limitUsd) };
        const member = await withLedger({ ...options }, ({ people }) =>
          people.addMember(OPERATOR, team, newcomer, terms),
        );
        if (options.json) return printJson(memberObject(member));
        print(member.userId);
      },
    );
}

interface Named {
  readonly name?: string;
}

function newcomerOf(userId: string | undefined, name: string | undefined): Newcomer {
  if (userId !== undefined && name === undefined) return { userId };
  if (userId === undefined && name !== undefined) return { name };
  throw new CommandFailure('Name the user by an id, or a new one by --name.', EXIT.usage);
}

function setCommand(): Command {
  const command = ofTeam('set', 'Change what a member may do and spend.');
  return command
    .argument('<user>', 'id of the user')
    .addOption(roleOption)
    .addOption(limitOption)
    .action(
      async (team: string, user: string, { role, limitUsd, ...options }: LedgerOptions & Terms) => {
        assertSaysWhat(command);
        const member = await withLedger({ ...options }, ({ people }) =>
          people.changeMember(OPERATOR, team, user, {
            ...(role !== undefined && { role }),
            ...(limitUsd !== undefined && { creditLimit: noneAsNull(limitUsd) }),
          }),
        );
        if (options.json) return printJson(memberObject(member));
        print(membersTable([member]));
      },
    );
}

function removeCommand(): Command {
  return ofTeam('remove', 'End a membership and the keys of it; records and ledger stay.')
    .argument('<user>', 'id of the user')
    .action(async (team: string, user: string, options: LedgerOptions) => {
      const member = await withLedger({ ...options }, ({ people }) =>
        people.removeMember(OPERATOR, team, user),
      );
      if (options.json) return printJson(memberObject(member));
      print(`${member.userId} is no member of ${team} any more, and their keys of it are revoked.`);
    });
}
