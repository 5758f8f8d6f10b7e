// Fails when package-lock.json lacks the binaries of some platform: npm drops those that a registry
// does not offer at that moment, and `npm ci` then refuses the lock everywhere.
// Usage: node scripts/check-lock.mjs [--fix]
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('../package-lock.json', import.meta.url);
// A package is named for what it runs on: @oxlint/binding-linux-arm64-gnu, @x/darwin-x64.
const PLATFORM =
  /(?<os>android|darwin|freebsd|linux|openharmony|win32|wasm32)-?(?<cpu>arm64|arm|x64|ia32|ppc64|riscv64|s390x)?-?(?<abi>[^/]*)$/;

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const missing = Object.entries(lock.packages).flatMap(([path, owner]) =>
  Object.entries(owner.optionalDependencies ?? {})
    .filter(([name]) => !findable(path, name))
    .map(([name, version]) => ({ name, version, owner })),
);

function findable(path, name) {
  return `node_modules/${name}` in lock.packages || `${path}/node_modules/${name}` in lock.packages;
}

/** What the lock would say of the package, less the hash that only the registry can give. */
function entryOf({ name, version, owner }) {
  const { os, cpu, abi } = PLATFORM.exec(name).groups;
  const libc = os !== 'linux' ? undefined : abi.includes('musl') ? ['musl'] : ['glibc'];
  return {
    version,
    cpu: [os === 'wasm32' ? 'wasm32' : cpu],
    ...(owner.dev ? { dev: true } : {}),
    ...(libc ? { libc } : {}),
    license: owner.license,
    optional: true,
    ...(os === 'wasm32' ? {} : { os: [os] }),
  };
}

if (missing.length > 0 && process.argv.includes('--fix')) {
  for (const gap of missing) lock.packages[`node_modules/${gap.name}`] = entryOf(gap);
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
  lock.packages = Object.fromEntries(sorted);
  writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`Added ${missing.length} packages to package-lock.json.`);
} else if (missing.length > 0) {
  console.error(`package-lock.json lacks ${missing.map(({ name }) => name).join(', ')}.`);
  console.error('Run `node scripts/check-lock.mjs --fix`.');
  process.exit(1);
}
