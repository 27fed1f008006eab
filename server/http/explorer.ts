import type { Route } from './app.ts';

/** GraphiQL at `/graphql` for browsers, in a demo. Everything it needs is in the page: nothing is loaded from elsewhere. */
export function explorerRoute(): Route {
  let page: string | undefined;
  return async (request, response, url) => {
    if (request.method !== 'GET' || url.pathname !== '/graphql') return false;
    // Some megabytes, for whoever wants them.
    page ??= (await import('@graphql-yoga/render-graphiql')).renderGraphiQL({ title: '云局 GraphQL', endpoint: '/graphql', defaultQuery: welcome, credentials: 'same-origin' } as never);
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin',
      'content-security-policy': "default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'",
    }).end(page);
    return true;
  };
}

const welcome = `# 云局接口：左侧写查询，Ctrl-Enter 运行；右上角的文档说明每个类型、字段与权限。
# 先在 /sign-in 登录，再回到这里，就以您的身份查询。
{
  enterprises(first: 5, search: "泵业") {
    totalCount
    nodes { name creditCode town { name } qualifications(first: 3) { nodes { kind grantedOn validTo } } }
  }
}
`;
