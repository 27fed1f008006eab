import { Client } from 'pg';

export default async (): Promise<void> => {
  const server = globalThis.testServer;
  if (server === undefined) return;
  if (server.embedded !== undefined) return server.embedded.stop();
  const client = new Client({ connectionString: server.admin });
  await client.connect();
  await client.query(`drop database if exists ${server.template} with (force)`);
  await client.end();
};
