import { Client } from 'pg';

export default async (): Promise<void> => {
  const server = globalThis.testServer;
  if (server === undefined) return;
  if (server.embedded !== undefined) return server.embedded.stop();
  const client = new Client({ connectionString: server.admin });
  await client.connect();
  for (const name of [server.template, `${server.template}_county`, `${server.template}_county_draft`]) await client.query(`drop database if exists ${name} with (force)`);
  await client.end();
};
