// Prints `N passed, N failed` from a test report in JSON, as the last line of a run.
// Usage: node scripts/count-tests.mjs REPORT.json
import { readFileSync } from 'node:fs';

const path = process.argv[2];
const report = path ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
if (!report || report.numTotalTests === 0) {
  console.error('No test was run.');
  process.exit(1);
}
// A suite that cannot even be loaded has no tests to count, but has failed all the same.
const brokenSuites = report.testResults.filter(
  (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
).length;
console.log(`${report.numPassedTests} passed, ${report.numFailedTests + brokenSuites} failed`);
