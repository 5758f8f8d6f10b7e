import { broken, ok, type Check } from './check.ts';

const OLDEST_NODE = [20, 19] as const;

/** The version of Node, and every module with native code, put to a little use. */
export const PROGRAM_CHECKS: readonly Check[] = [
  {
    name: 'node',
    run: async () => {
      const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
      const enough =
        major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
      const shown = `${process.version} on ${process.platform} ${process.arch}`;
      return enough ? ok(shown) : broken(`${shown}; Gala needs ${OLDEST_NODE.join('.')} or newer`);
    },
  },
  {
    name: 'sharp',
    run: async () => {
      const { default: sharp } = await import('sharp');
      const raw = { width: 2, height: 2, channels: 3 } as const;
      const png = await sharp(Buffer.alloc(12), { raw }).png().toBuffer();
      return png.length > 0
        ? ok(`encodes PNG (libvips ${sharp.versions.vips})`)
        : broken('encodes nothing');
    },
  },
  {
    name: 'libsql',
    run: async () => {
      const { default: Database } = await import('libsql');
      const database = new Database(':memory:');
      const row = database.prepare('select sqlite_version() as version').get() as {
        readonly version: string;
      };
      database.close();
      return ok(`opens databases (SQLite ${row.version})`);
    },
  },
];
