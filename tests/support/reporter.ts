/**
 * A Vitest reporter that leaves what `npm test` sums up in a file: how many tests passed, failed and were skipped, and
 * the sentence each skipped test gave as its reason. The file's name comes in SKILLTRAIL_REPORT.
 */
import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

export interface TestReport {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly reasons: readonly string[];
}

export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state: string) => tests.filter((test) => test.result().state === state);
    // A file that does not load, or a hook that throws, fails without any failed test: it counts as one.
    const silent = modules.filter(
      (module) =>
        module.state() === 'failed' &&
        ![...module.children.allTests()].some((test) => test.result().state === 'failed'),
    );
    const skipped = inState('skipped');
    const reasons = skipped.map((test) => {
      const result = test.result();
      return `${test.fullName}: ${(result.state === 'skipped' && result.note) || 'no reason given'}`;
    });
    const report: TestReport = {
      passed: inState('passed').length,
      failed: inState('failed').length + silent.length + unhandled.length,
      skipped: skipped.length,
      reasons,
    };
    const file = process.env.SKILLTRAIL_REPORT;
    if (file) writeFileSync(file, JSON.stringify(report));
  }
}
