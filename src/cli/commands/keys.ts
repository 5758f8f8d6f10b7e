import { Command, Option } from 'commander';

import type { ApiKey, KeyScope } from '../../ledger/api-key.ts';
import type { Keyring } from '../../ledger/keyring.ts';
import { CommandFailure } from '../exit-codes.ts';
import { formatTable } from '../format-table.ts';
import { print, printError, printJson } from '../print.ts';
import { configFrom, settingOption } from '../setting-options.ts';

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

interface CommonOptions {
  readonly json?: true;
}

const common = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .addOption(settingOption('dataFolder'))
    .option('--json', 'print JSON');

function createCommand(): Command {
  return common('create', 'Make a key and print its secret, which is shown only this once.')
    .option('--name <name>', 'what the key is for', 'unnamed')
    .addOption(
      new Option('--scope <scope...>', 'what it may do')
        .choices(['images', 'admin'] satisfies readonly KeyScope[])
        .default(['images']),
    )
    .action(async (options: CommonOptions & { name: string; scope: readonly KeyScope[] }) => {
      const scopes = [...new Set(options.scope)];
      const made = await withKeyring({ ...options, make: true }, (keyring) =>
        keyring.create({ name: options.name, scopes }),
      );
      if (options.json) return printJson({ ...shown(made.key), secret: made.secret });
      print(made.secret);
      if (process.stderr.isTTY) {
        printError(`This is ${made.key.id}. Keep the secret: it cannot be shown again.`);
      }
    });
}

function listCommand(): Command {
  return common('list', 'List all keys, oldest first.').action(async (options: CommonOptions) => {
    const keys = (await withKeyring({ ...options }, (keyring) => keyring.list())).map(shown);
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
  });
}

function revokeCommand(): Command {
  return common('revoke', 'End a key at once; a running server refuses it from then on.')
    .argument('<id>', 'id of the key, as `gala keys list` shows it')
    .action(async (id: string, options: CommonOptions) => {
      const key = await withKeyring({ ...options }, (keyring) => keyring.revoke(id));
      if (!key) throw new CommandFailure(`There is no key with the id '${id}'.`);
      if (options.json) return printJson(shown(key));
      print(`${key.id} is revoked.`);
    });
}

async function withKeyring<T>(
  { make = false, ...options }: Readonly<Record<string, unknown>> & { readonly make?: boolean },
  use: (keyring: Keyring) => Promise<T>,
): Promise<T> {
  const { openKeyring } = await import('../../start/open-keyring.ts');
  const { keyring, close } = await openKeyring(configFrom(options).config.dataFolder, make);
  try {
    return await use(keyring);
  } finally {
    await close();
  }
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
