// Prints `N passed, N failed` from test reports in JSON together, as the last line of a run.
// Usage: node scripts/count-tests.mjs REPORT.json …
import { readFileSync } from 'node:fs';

const reports = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, 'utf8')));
if (reports.length === 0 || reports.some(({ numTotalTests }) => numTotalTests === 0)) {
  console.error('No test was run.');
  process.exit(1);
}
let passed = 0;
let failed = 0;
for (const { numPassedTests, numFailedTests, testResults } of reports) {
  // A suite that cannot even be loaded has no tests to count, but has failed all the same.
  const brokenSuites = testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  );
  passed += numPassedTests;
  failed += numFailedTests + brokenSuites.length;
}
console.log(`${passed} passed, ${failed} failed`);
