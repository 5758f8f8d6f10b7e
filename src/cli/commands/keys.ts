import { Command, Option } from 'commander';

import { keyObject } from '../../http/gala/key-object.ts';
import { KEY_SCOPES, type KeyScope } from '../../kernel/key-scope.ts';
import { OPERATOR } from '../../ledger/rights.ts';
import { DEFAULT_TEAM } from '../../ledger/team.ts';
import { DEFAULT_USER } from '../../ledger/user.ts';
import { keysTable } from '../key-table.ts';
import { keyTermOptions, termsOf, type KeyTerms } from '../key-terms.ts';
import {
  assertSaysWhat,
  ledgerCommand,
  withLedger,
  type LedgerOptions,
} from '../ledger-command.ts';
import { print, printError, printJson } from '../print.ts';

/** `gala keys create | set | list | revoke`; works beside a running server. */
export function keysCommand(): Command {
  const keys = new Command('keys')
    .description('Make, change, list and revoke API keys, also while a server runs.')
    .addHelpText(
      'after',
      `
Examples:
  $ gala keys create --name "my app"
  $ gala keys create --team team_… --user user_… --expires 30d --budget-usd 20
  $ gala keys set key_… --images-per-minute 30 --budget-usd none
  $ gala keys list --json
  $ gala keys revoke key_…

A key is of a member of a team. images draws, records keeps what was drawn, team manages the members and
keys of its team, admin manages everything.`,
    );
  keys.addCommand(createCommand());
  keys.addCommand(setCommand());
  keys.addCommand(listCommand());
  keys.addCommand(revokeCommand());
  return keys;
}

const scopeOption = () =>
  new Option('--scope <scope...>', 'what it may do').choices([...KEY_SCOPES]);

interface CreateOptions extends KeyTerms {
  readonly name: string;
  readonly scope: readonly KeyScope[];
  readonly team: string;
  readonly user: string;
}

function createCommand(): Command {
  const command = ledgerCommand(
    'create',
    'Make a key and print its secret, which is shown only this once.',
  )
    .option('--name <name>', 'what the key is for', 'unnamed')
    .addOption(scopeOption().default(['images']))
    .option('--team <id>', 'whose key it is', DEFAULT_TEAM)
    .option('--user <id>', 'which member of that team it is for', DEFAULT_USER);
  return keyTermOptions(command).action(async (options: LedgerOptions & CreateOptions) => {
    const { strictness, compatibility, expiresAt, limits } = termsOf(options);
    const made = await withLedger({ ...options, make: true }, ({ keyring }) =>
      keyring.create(OPERATOR, {
        name: options.name,
        scopes: [...new Set(options.scope)],
        teamId: options.team,
        userId: options.user,
        strictness: strictness ?? undefined,
        compatibility: compatibility ?? undefined,
        expiresAt: expiresAt ?? undefined,
        limits,
      }),
    );
    if (options.json) return printJson({ ...keyObject(made.key), secret: made.secret });
    print(made.secret);
    if (process.stderr.isTTY) {
      printError(`This is ${made.key.id}. Keep the secret: it cannot be shown again.`);
    }
  });
}

interface SetOptions extends KeyTerms {
  readonly name?: string;
  readonly scope?: readonly KeyScope[];
}

function setCommand(): Command {
  const command = ledgerCommand('set', 'Change what a key may do and use up, from now on.')
    .argument('<id>', 'id of the key, as `gala keys list` shows it')
    .option('--name <name>', 'what the key is for')
    .addOption(scopeOption());
  return keyTermOptions(command).action(async (id: string, options: LedgerOptions & SetOptions) => {
    assertSaysWhat(command);
    const { name, scope } = options;
    const [key, spending] = await withLedger({ ...options }, async ({ keyring }) => [
      await keyring.change(OPERATOR, id, {
        ...(name !== undefined && { name }),
        ...(scope !== undefined && { scopes: [...new Set(scope)] }),
        ...termsOf(options),
      }),
      await keyring.spending(),
    ]);
    if (options.json) return printJson(keyObject(key, spending.get(id)));
    print(keysTable([key], spending, Date.now()));
  });
}

function listCommand(): Command {
  return ledgerCommand('list', 'List all keys and what they spent in this month, oldest first.')
    .option('--team <id>', 'only the keys of this team')
    .action(async (options: LedgerOptions & { readonly team?: string }) => {
      const [all, spending, team] = await withLedger({ ...options }, async (ledger) => [
        await ledger.keyring.list(OPERATOR),
        await ledger.keyring.spending(),
        options.team === undefined ? undefined : await ledger.teams.get(options.team),
      ]);
      const keys = all.filter(({ teamId }) => teamId === (team?.id ?? teamId));
      if (options.json) return printJson(keys.map((key) => keyObject(key, spending.get(key.id))));
      print(keysTable(keys, spending, Date.now()));
    });
}

function revokeCommand(): Command {
  return ledgerCommand('revoke', 'End a key at once; a running server refuses it from then on.')
    .argument('<id>', 'id of the key, as `gala keys list` shows it')
    .action(async (id: string, options: LedgerOptions) => {
      const [key, spending] = await withLedger({ ...options }, async ({ keyring }) => [
        await keyring.revoke(OPERATOR, id),
        await keyring.spending(),
      ]);
      if (options.json) return printJson(keyObject(key, spending.get(id)));
      print(`${key.id} is revoked.`);
    });
}
