import { type Outside, type Post, type Posted, Unreachable } from '../../schema/core/outside/outside.ts';
import { NotProven } from '../../schema/core/outside/provider.ts';

/** Keys with their certificates are long. */
const mostRead = 262_144;

/** Asks a provider, by the one way out; whatever keeps us from it is the provider's being away. What it answers is looked at by the caller. */
export async function ask(post: Outside['post'], what: Omit<Post, 'mostRead'>): Promise<Posted> {
  try {
    return await post({ ...what, mostRead });
  } catch (error) {
    if (error instanceof Unreachable) throw new NotProven('PROVIDER_UNREACHABLE', `${new URL(what.url).host}: ${error.message}`, { cause: error });
    throw error;
  }
}

/** The answer as JSON; its words are told nobody, for they may hold tokens. */
export function jsonOf({ body, status }: Posted, url: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new NotProven('BAD_ANSWER', `${new URL(url).host}: no JSON (${status})`);
  }
}
