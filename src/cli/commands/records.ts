import { Command, Option } from 'commander';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

import { exportLines, type ExportFormat } from '../../http/gala/record-export.ts';
import { recordObject } from '../../http/gala/record-object.ts';
import { fault } from '../../kernel/errors.ts';
import { usdOf } from '../../kernel/money.ts';
import {
  deletionQuery,
  EXPORT_FORMATS,
  exportQuery,
  recordQuery,
} from '../../wire/gala/record-query.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import { formatTable, onOneLine } from '../format-table.ts';
import { interruptible } from '../interruptible.ts';
import { ledgerCommand, type LedgerOptions } from '../ledger-command.ts';
import { print, printError, printJson } from '../print.ts';
import {
  filterIn,
  queryOf,
  withFilters,
  withRecords,
  type Flags,
} from '../records/record-options.ts';
import { settingOption } from '../setting-options.ts';
import { momentCell } from '../time-cells.ts';

/** `gala records list | show | export | delete`; works beside a running server. */
export function recordsCommand(): Command {
  const records = new Command('records')
    .description('List, show, export and delete what was asked for, also while a server runs.')
    .addHelpText(
      'after',
      `
Examples:
  $ gala records list --since 2026-11-01 --state failed
  $ gala records list --prompt "red fox" --json
  $ gala records show rec_…
  $ gala records export --format csv --out records.csv
  $ gala records delete rec_…
  $ gala records delete --until 2026-01-01 --team team_…

What is deleted is gone for good: the record, its pictures, and the prompt in the database.`,
    );
  records.addCommand(listCommand());
  records.addCommand(showCommand());
  records.addCommand(exportCommand());
  records.addCommand(deleteCommand());
  return records;
}

function listCommand(): Command {
  return withFilters(ledgerCommand('list', 'List records, newest first.'))
    .option('--limit <number>', 'at most this many, up to 100', '20')
    .option('--oldest', 'the oldest first')
    .option('--after <id>', 'only those that come after this record')
    .action(async (options: Flags & LedgerOptions) => {
      const { limit, oldest, after } = options as { limit: string; oldest?: true; after?: string };
      const { query, filter } = filterIn(recordQuery, { ...queryOf(options), limit });
      const shown = await withRecords(options, async ({ records, linkTo }) => {
        const last = after === undefined ? undefined : await records.find(after);
        if (after !== undefined && !last) throw fault('not_found', { what: 'record', id: after });
        const order = oldest ? 'oldest' : 'newest';
        const found = await records.list({ ...filter, order, after: last, limit: query.limit });
        return found.map((record) => recordObject(record, linkTo));
      });
      if (options.json) return printJson(shown);
      const rows = shown.map((record) => [
        record.id,
        momentCell(record.created_at),
        record.error?.code ?? record.state,
        record.model,
        `${record.images.length}/${record.n}`,
        usdOf(record.credits).toFixed(4),
        beginningOf(record.prompt),
      ]);
      print(formatTable(['ID', 'WHEN', 'STATE', 'MODEL', 'IMAGES', 'USD', 'PROMPT'], rows));
    });
}

const LONGEST_PROMPT = 60;

function beginningOf(prompt: string): string {
  const line = onOneLine(prompt);
  if (line.length <= LONGEST_PROMPT) return line;
  // Half of an emoji at the end is left out.
  return `${line.slice(0, LONGEST_PROMPT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function showCommand(): Command {
  return new Command('show')
    .description('Show everything that is known of one request, as JSON.')
    .argument('<id>', 'id of the record, as the header x-gala-record named it')
    .addOption(settingOption('dataFolder'))
    .addHelpText('after', '\nLinks to pictures work for an hour, while the server runs.')
    .action(async (id: string, options: Flags) => {
      const shown = await withRecords(options, async ({ records, linkTo }) => {
        const record = await records.find(id);
        if (!record) throw fault('not_found', { what: 'record', id });
        return recordObject(record, linkTo);
      });
      printJson(shown);
    });
}

function exportCommand(): Command {
  const command = new Command('export').description('Write records as NDJSON or CSV.');
  return withFilters(command)
    .addOption(
      new Option('--format <format>', 'how').choices([...EXPORT_FORMATS]).default('ndjson'),
    )
    .option('--out <file>', 'where; standard output when left out')
    .option('--oldest', 'the oldest first')
    .addOption(settingOption('dataFolder'))
    .action(async (options: Flags) => {
      const { format, oldest, out } = options as {
        format: ExportFormat;
        oldest?: true;
        out?: string;
      };
      const { filter } = filterIn(exportQuery, queryOf(options));
      await withRecords(options, ({ records, linkTo }) => {
        const lines = exportLines(records, {
          format,
          filter,
          order: oldest ? 'oldest' : 'newest',
          show: (record) => recordObject(record, linkTo),
        });
        // Prompts are nobody else's business.
        const file = out === undefined ? process.stdout : createWriteStream(out, { mode: 0o600 });
        return interruptible((signal) =>
          pipeline(lines, file, { signal, end: file !== process.stdout }),
        );
      });
    });
}

function deleteCommand(): Command {
  const command = ledgerCommand('delete', 'Delete records for good, with their pictures.');
  return withFilters(command)
    .argument('[ids...]', 'ids of records; or say with flags which are meant')
    .option('--all', 'delete every record')
    .action(async (ids: readonly string[], options: Flags & LedgerOptions & { all?: true }) => {
      const query = queryOf(options);
      const saysWhich = Object.keys(query).length > 0;
      if ((ids.length > 0 ? 1 : 0) + Number(saysWhich) + Number(options.all ?? false) !== 1) {
        throw new CommandFailure(
          'Say which records: by their ids, or with flags such as --until, or with --all.',
          EXIT.usage,
        );
      }
      const report = await (ids.length > 0
        ? deleteNamed(ids, options)
        : deleteMeant(query, options));
      if (options.json) return printJson(report);
      print(`${report.deleted} deleted.`);
      if (report.under_way > 0) printError(`${report.under_way} left: they are still being drawn.`);
    });
}

interface Deletion {
  readonly deleted: number;
  readonly under_way: number;
}

async function deleteNamed(ids: readonly string[], options: Flags): Promise<Deletion> {
  return withRecords(options, async ({ erasure }) => {
    for (const id of ids) {
      if (!(await erasure.eraseRecord({ id }))) throw fault('not_found', { what: 'record', id });
    }
    return { deleted: ids.length, under_way: 0 };
  });
}

function deleteMeant(query: Record<string, string>, options: Flags): Promise<Deletion> {
  const { filter } = filterIn(deletionQuery, query);
  return withRecords(options, ({ erasure }) =>
    interruptible(async (signal) => {
      const report = await erasure.eraseMatching(filter, Infinity, signal);
      signal.throwIfAborted();
      return { deleted: report.deleted, under_way: report.underWay };
    }),
  );
}
