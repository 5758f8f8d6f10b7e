import { Command, Option } from 'commander';

import { KEY_SCOPES, type KeyScope } from '../../kernel/key-scope.ts';
import type { ApiKey } from '../../ledger/api-key.ts';
import { OPERATOR } from '../../ledger/rights.ts';
import { DEFAULT_TEAM } from '../../ledger/team.ts';
import { formatTable } from '../format-table.ts';
import { ledgerCommand, withLedger, type LedgerOptions } from '../ledger-command.ts';
import { print, printError, printJson } from '../print.ts';

/** `gala keys create | list | revoke`; works beside a running server. */
export function keysCommand(): Command {
  const keys = new Command('keys')
    .description('Make, list and revoke API keys, also while a server runs.')
    .addHelpText(
      'after',
      `
Examples:
  $ gala keys create --name "my app"
  $ gala keys list --json
  $ gala keys revoke key_…`,
    );
  keys.addCommand(createCommand());
  keys.addCommand(listCommand());
  keys.addCommand(revokeCommand());
  return keys;
}

interface CreateOptions {
  readonly name: string;
  readonly scope: readonly KeyScope[];
  readonly team: string;
}

function createCommand(): Command {
  return ledgerCommand('create', 'Make a key and print its secret, which is shown only this once.')
    .option('--name <name>', 'what the key is for', 'unnamed')
    .addOption(
      new Option('--scope <scope...>', 'what it may do')
        .choices([...KEY_SCOPES])
        .default(['images']),
    )
    .option('--team <id>', 'whose key it is', DEFAULT_TEAM)
    .action(async (options: LedgerOptions & CreateOptions) => {
      const scopes = [...new Set(options.scope)];
      const made = await withLedger({ ...options, make: true }, ({ keyring }) =>
        keyring.create(OPERATOR, { name: options.name, scopes, teamId: options.team }),
      );
      if (options.json) return printJson({ ...shown(made.key), secret: made.secret });
      print(made.secret);
      if (process.stderr.isTTY) {
        printError(`This is ${made.key.id}. Keep the secret: it cannot be shown again.`);
      }
    });
}

function listCommand(): Command {
  return ledgerCommand('list', 'List all keys, oldest first.').action(
    async (options: LedgerOptions) => {
      const keys = (await withLedger({ ...options }, ({ keyring }) => keyring.list(OPERATOR))).map(
        shown,
      );
      if (options.json) return printJson(keys);
      const rows = keys.map((key) => [
        key.id,
        `${key.hint}…`,
        key.scopes.join(','),
        key.created_at.slice(0, 10),
        key.revoked_at === null ? 'works' : `revoked ${key.revoked_at.slice(0, 10)}`,
        key.name,
      ]);
      print(formatTable(['ID', 'SECRET', 'SCOPES', 'CREATED', 'STATE', 'NAME'], rows));
    },
  );
}

function revokeCommand(): Command {
  return ledgerCommand('revoke', 'End a key at once; a running server refuses it from then on.')
    .argument('<id>', 'id of the key, as `gala keys list` shows it')
    .action(async (id: string, options: LedgerOptions) => {
      const key = await withLedger({ ...options }, ({ keyring }) => keyring.revoke(OPERATOR, id));
      if (options.json) return printJson(shown(key));
      print(`${key.id} is revoked.`);
    });
}

/** A key as people and programs see it; names as in the HTTP API. */
function shown(key: ApiKey) {
  return {
    id: key.id,
    name: key.name,
    hint: key.hint,
    scopes: key.scopes,
    team_id: key.teamId,
    created_at: new Date(key.createdAt).toISOString(),
    revoked_at: key.revokedAt === null ? null : new Date(key.revokedAt).toISOString(),
  };
}
