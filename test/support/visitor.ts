/** A browser over HTTP: keeps the cookies that it is given, follows no redirect by itself, and has an address of its own. */
export interface Visitor {
  readonly cookies: Map<string, string>;
  ask(document: string, variables?: object): Promise<any>;
  /** Goes to an address of the bureau; where it is sent on to, or the status. */
  visit(path: string): Promise<string | number>;
}

let known = 0;
export function visitor(address: string, from = `10.9.${Math.floor(known / 200)}.${(known += 1) % 200}`): Visitor {
  const cookies = new Map<string, string>();
  const go = async (path: string, options: RequestInit = {}): Promise<Response> => {
    const response = await fetch(`${address}${path}`, {
      ...options, redirect: 'manual', headers: { 'content-type': 'application/json', 'x-forwarded-for': from, cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const set of response.headers.getSetCookie()) {
      const [name, value] = set.split(';')[0]!.split('=') as [string, string];
      if (!/^__Host-/.test(name) || !/; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/.test(set)) throw new Error(`a cookie that is not as it should be: ${set}`);
      if (/Max-Age=0/.test(set)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  return {
    cookies,
    async ask(query, variables = {}) {
      const { data, errors } = (await (await go('/graphql', { method: 'POST', body: JSON.stringify({ query, variables }) })).json()) as { data: any; errors?: unknown };
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    async visit(path) {
      const response = await go(path);
      await response.arrayBuffer();
      return response.headers.get('location') ?? response.status;
    },
  };
}
