import type { CommandContext, Options } from './context.ts';

/** `check`: runs every area's invariants; exit code 1 when one is broken. */
export const check = async ({ em, areas, answer, fail }: CommandContext, _: Options): Promise<void> => {
  const results: { readonly name: string; readonly title: string; readonly violations: readonly string[] }[] = [];
  for (const { name, title, violations } of areas.flatMap((area) => area.checks ?? [])) results.push({ name, title, violations: await violations(em) });
  answer(results, () => results.map(({ name, title, violations }) => (violations.length === 0 ? `✓ ${name} ${title}` : `✗ ${name} ${title}\n${violations.map((line) => `    ${line}`).join('\n')}`)));
  if (results.some(({ violations }) => violations.length > 0)) fail();
};
