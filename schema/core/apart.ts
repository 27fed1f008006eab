import { fork } from 'node:child_process';

const loader = new URL('../../server/node/typescript.mjs', import.meta.url).href;

/** The process ended instead of answering: killed, or its memory did not do. */
export class Ended extends Error {}

export interface Apart {
  /**
   * What it answers to that with its next message; one question at a time.
   * @throws Ended
   */
  ask<Answer>(question: object): Promise<Answer>;
  end(): void;
}

/**
 * A file of this project run in a process of its own, which knows nothing of the bureau's environment and ends alone when its memory does. No thread:
 * that would share its fate with the bureau's process, and Node has none beside a heap that it was started from (`server/node/bundle.mjs`).
 *
 * @param file answers messages until it is ended; questions and answers are cloned
 * @param memory megabytes of its heap
 */
export function apart(file: URL, memory: number): Apart {
  const child = fork(file, {
    execArgv: ['--import', loader, `--max-old-space-size=${memory}`, `--max-semi-space-size=${Math.min(16, memory)}`],
    env: {}, serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const ended = new Promise<never>((_, reject) => {
    child.on('error', reject);
    child.on('exit', () => { reject(new Ended()); });
  });
  ended.catch(() => undefined); // it may when nobody asks
  return {
    ask: <Answer>(question: object) => Promise.race([ended, new Promise<Answer>((resolve) => {
      child.once('message', resolve as (answer: unknown) => void);
      child.send(question, () => undefined); // to one that has ended: its exit says so
    })]),
    end: () => { child.kill('SIGKILL'); },
  };
}
