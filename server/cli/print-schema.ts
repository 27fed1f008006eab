import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, print } from '../../schema/build.ts';
import { entities } from '../database/entities.ts';
import { createOrm } from '../database/orm.ts';

/** Writes `schema/schema.graphql`; needs no database. */
const orm = createOrm({ url: 'postgresql://nowhere/none', entities });
const { schema } = await build(orm.getMetadata());
writeFileSync(fileURLToPath(new URL('../../schema/schema.graphql', import.meta.url)), print(schema));
await orm.close(true);
