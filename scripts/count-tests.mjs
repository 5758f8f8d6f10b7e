// Prints `N passed, N failed` from test reports in JSON together, as the last line of a run, and fails if
// anything failed. Usage: node scripts/count-tests.mjs --failed N VERDICT:REPORT.json …
// `--failed` is how many checks failed besides that write no report; VERDICT is the exit status of the run
// that wrote the report. A run that left no report, ran no test, or ended badly though each of its tests
// passed (an error that nobody caught), has failed, too.
import { readFileSync } from 'node:fs';

const [, also, ...runs] = process.argv.slice(2);
let passed = 0;
let failed = Number(also);
for (const run of runs) {
  const [verdict, path] = [run.slice(0, run.indexOf(':')), run.slice(run.indexOf(':') + 1)];
  const report = read(path);
  if (!report?.numTotalTests) {
    console.error(`No test was run, or its run broke off: ${path}`);
    failed += 1;
    continue;
  }
  // A suite that cannot even be loaded has no tests to count, but has failed all the same.
  const brokenSuites = report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  );
  const failedHere = report.numFailedTests + brokenSuites.length;
  if (verdict !== '0' && failedHere === 0) {
    console.error(`Each test passed, yet the run ended with ${verdict}: ${path}`);
  }
  passed += report.numPassedTests;
  failed += verdict === '0' ? failedHere : Math.max(1, failedHere);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
