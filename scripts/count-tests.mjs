// Prints `N passed, N failed` from test reports in JSON together, as the last line of a run.
// Usage: node scripts/count-tests.mjs --failed N REPORT.json …
// `--failed` is how many checks failed besides that write no report. A run that left no report, or ran no
// test, has failed, too.
import { readFileSync } from 'node:fs';

const [, also, ...paths] = process.argv.slice(2);
let passed = 0;
let failed = Number(also);
for (const path of paths) {
  const report = read(path);
  if (!report?.numTotalTests) {
    console.error(`No test was run, or its run broke off: ${path}`);
    process.exitCode = 1;
    failed += 1;
    continue;
  }
  // A suite that cannot even be loaded has no tests to count, but has failed all the same.
  const brokenSuites = report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  );
  passed += report.numPassedTests;
  failed += report.numFailedTests + brokenSuites.length;
}
console.log(`${passed} passed, ${failed} failed`);

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
