import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Fails where axe finds anything on `page`, naming rule, element and remedy. Best-practice rules count too. */
export async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  if (violations.length === 0) return;
  const lines = violations.flatMap((violation) =>
    violation.nodes.map(
      (node) =>
        `${violation.id} (${violation.impact ?? 'no impact given'}): ${node.target.join(' ')}\n    ${node.failureSummary ?? violation.help}`,
    ),
  );
  throw new Error(`axe found ${violations.length} kinds of violation at ${page.url()}:\n${lines.join('\n')}`);
}
