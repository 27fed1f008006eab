import { userInfo } from 'node:os';
import { startupSnapshot } from 'node:v8';
import { defaults } from 'pg';
import './stacks.mjs';

/**
 * What any start does first and comes to the same in each: all modules of the server, what MikroORM finds out of the entities, the schema. Done once,
 * when the program is put together (`bundle.mjs`), and kept with it as the heap that Node then starts from.
 * It opens nothing, reads no setting and takes nothing from chance: `test/bundle.test.ts`.
 */
const prepare = async (): Promise<void> => {
  const [{ entities }, { createOrm }, { build }, { assertValidSchema }] = await Promise.all([
    import('../database/entities.ts'), import('../database/orm.ts'), import('../../schema/build.ts'), import('graphql'), import('../bureau.ts'), import('../http/server.ts'),
  ]);
  const { schema } = await build(createOrm({ url: 'postgresql://nowhere/bureau', entities }).getMetadata());
  assertValidSchema(schema); // is remembered with it
};

/** By the names of bundle.mjs. */
const programs: Readonly<Record<string, () => Promise<unknown>>> = {
  'server/start.ts': () => import('../start.ts'),
  'server/cli/bureau.ts': () => import('../cli/bureau.ts'),
  prepare,
};

const failed = (error: unknown): never => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
};
/** Whoever runs this, for a database whose address names nobody: pg asks when it is loaded, which was elsewhere. */
const login = (): string | undefined => {
  try { return userInfo().username; } catch { return undefined; } // a container's user may have no name
};
const run = (): void => {
  defaults.user = login();
  programs[process.argv[1]!]!().catch(failed);
};

if (startupSnapshot.isBuildingSnapshot()) {
  startupSnapshot.setDeserializeMainFunction(run);
  prepare().catch(failed);
} else {
  process.argv.splice(1, 1); // the file itself: what a heap is started with are the arguments alone
  run();
}
