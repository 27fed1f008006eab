import { createServer } from 'node:http';
import { Pool } from 'pg';
import { connection } from '../../server/database/orm.ts';
import type { Place } from './place.ts';
import type { Question } from './questions/index.ts';
import { serve } from './serve.ts';

// What can be had from PostgreSQL and Node by hand: `GET /<question>?<variables>`, one prepared statement, its text sent as it is.
await serve(async ({ url, role }: Place, questions: readonly Question[]) => {
  const pool = new Pool({ ...connection({ url, role, name: 'bench bare' }), max: 10 });
  return createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://bare');
    const question = questions.find(({ name }) => pathname === `/${name}`)!;
    pool.query({ name: question.name, text: question.sql, values: [...searchParams.values()], rowMode: 'array' }).then(
      ({ rows }) => {
        const body = Buffer.from(`{"data":${(rows as unknown as [string][])[0]![0]}}\n`);
        response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length }).end(body);
      },
      (error: unknown) => { response.writeHead(500).end(String(error)); },
    );
  });
});
