import type { IncomingMessage } from 'node:http';
import type { RequestContext } from '../../schema/core/context.ts';
import type { Ask, Identify } from './app.ts';

/** What a page asks when it is opened, as its build found it. */
export interface Question {
  readonly document: string;
  /** `:id` stands for the record of the address, `:code` for the credit code that it may be instead. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Asked by those who have not signed in. */
  readonly isOpen?: true;
}

/** So long the page waits for its answers, in milliseconds; what has not come by then it asks for itself. */
const patience = 3_000;

/**
 * Answers what a page would ask first while the page itself is on its way: as whoever opens it, by the same rules as over /graphql.
 *
 * @returns for a page's questions, the answers as the content of a JSON script; null when they cannot be given in time
 */
export const aheadOf = (identify: Identify, ask: Ask) => (request: IncomingMessage, questions: readonly Question[], id: string | undefined, gone: AbortSignal): Promise<string | null> => {
  const ending = AbortSignal.any([gone, AbortSignal.timeout(patience)]);
  const answer = async (): Promise<string | null> => {
    const context = await identify(request);
    if (context.refused !== null) return null;
    const asker: RequestContext = { ...context, query: (statement, values, reader) => context.query(statement, values, reader, ending) };
    const own = questions.filter(({ isOpen }) => !isOpen || context.actor.kind === 'public').flatMap(({ document, variables }) => {
      const isOfAddress = Object.values(variables).some((value) => inAddress.has(value));
      if (!isOfAddress) return [{ document, variables }];
      const named = Object.keys(variables).filter((name) => inAddress.get(variables[name])?.test(id ?? ''));
      return named.length === 0 ? [] : [{ document, variables: Object.fromEntries(named.map((name) => [name, id])) }];
    });
    const answers = await Promise.all([{ document: 'Viewer', variables: {} }, ...own].map(async ({ document, variables }) => {
      const text = await ask(asker, document, variables).catch(() => null);
      // What did not go through is asked again by the page, which shows why.
      return text?.startsWith('{"data":') ? [`${JSON.stringify(keyOf(document, variables))}:${text}`] : [];
    }));
    return `{${answers.flat().join(',')}}`.replaceAll('<', '\\u003c');
  };
  return Promise.race([answer().catch(() => null), new Promise<null>((resolve) => { ending.addEventListener('abort', () => resolve(null), { once: true }); })]);
};

/** As addresses of records name them, and enterprises; nothing else is asked for by a page's address. */
const inAddress: ReadonlyMap<unknown, RegExp> = new Map([[':id', /^[a-z]{2,12}_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/], [':code', /^[0-9A-Z]{18}$/]]);

/** As the client looks it up: variables in the order of their names. */
const keyOf = (document: string, variables: Readonly<Record<string, unknown>>): string => `${document} ${JSON.stringify(Object.fromEntries(Object.entries(variables).sort(([a], [b]) => (a < b ? -1 : 1))))}`;
