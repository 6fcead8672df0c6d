// The last line of .ci/run from vitest's JSON report and the exit codes: node summary.mjs REPORT CHECK_EXIT_CODE TEST_EXIT_CODE
import { readFileSync } from 'node:fs';

const [file, checkCode, testCode] = process.argv.slice(2);

function countTests() {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    // A file that cannot even be loaded fails without a test of its own.
    const brokenFiles = report.testResults.filter(
      (suite) => suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed'),
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

const { passed, failed: failedTests } = countTests();
// An exit code that the report does not explain (a crash, an unhandled rejection, no test at all) is a failure too.
const unexplained = failedTests === 0 && (testCode !== '0' || passed === 0) ? 1 : 0;
const failed = failedTests + unexplained + (checkCode === '0' ? 0 : 1);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
