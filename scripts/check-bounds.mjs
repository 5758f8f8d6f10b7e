// Proves that the boundary check looked at the code: dependency-cruiser passes silently when it
// cannot parse TypeScript. Fails unless at least `FLOOR` modules were read.
// Usage: node scripts/check-bounds.mjs
import { cruise } from 'dependency-cruiser';

const FLOOR = 500;
const result = await cruise(['src'], {
  tsPreCompilationDeps: true,
  doNotFollow: { path: 'node_modules' },
});
const modules = result.output.modules.filter((module) => module.source.startsWith('src/'));
if (modules.length < FLOOR) {
  console.error(`The boundary check read ${modules.length} modules; expected at least ${FLOOR}.`);
  process.exit(1);
}
