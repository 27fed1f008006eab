import { seal, verify } from '../../schema/core/journal/seal.ts';
import type { CommandContext, Options } from './context.ts';

/** `journal verify`: seals what has no seal yet, then recomputes every seal; exit code 1 when something was tampered with. */
export const verifyJournal = async ({ em, answer, fail }: CommandContext, _: Options): Promise<void> => {
  await seal(em);
  const verdict = await verify(em);
  answer({ ok: verdict.faults.length === 0, ...verdict }, () => [
    ...verdict.faults.map((fault) => `✗ ${fault}`),
    verdict.faults.length === 0 ? `✓ 日志完好：${verdict.sealed} 条已封存，封签头 ${verdict.head} | the journal is whole` : `✗ 日志有 ${verdict.faults.length} 处不符 | the journal was tampered with`,
  ]);
  if (verdict.faults.length > 0) fail();
};
