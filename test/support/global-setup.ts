import { Client } from 'pg';
import { type Embedded, startThrowaway } from '../../server/database/embedded.ts';
import { migrate } from '../../server/database/migrate.ts';
import { type TestServer, withDatabase } from './server.ts';

declare global { var testServer: { embedded: Embedded | undefined; template: string; admin: string } | undefined }

/** One server for the whole run, with a migrated template that each test file clones. */
export default async (): Promise<void> => {
  const given = process.env['TEST_DATABASE_URL'];
  const embedded = given === undefined ? await startThrowaway() : undefined;
  try {
    const admin = given ?? embedded!.url('postgres');
    const template = `bureau_template_${process.pid}`;
    const client = new Client({ connectionString: admin });
    await client.connect();
    await client.query(`create database ${template} encoding 'UTF8' template template0`);
    await client.end();
    const { role } = await migrate({ url: withDatabase(admin, template), queue: true });
    globalThis.testServer = { embedded, template, admin };
    process.env['BUREAU_TEST_SERVER'] = JSON.stringify({ admin, template, role } satisfies TestServer);
  } catch (error) {
    await embedded?.stop(); // Jest runs no teardown after a failed setup
    throw error;
  }
};
