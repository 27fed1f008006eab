import { mkdirSync, writeFileSync, rmSync } from 'node:fs';
import { anotherCounty } from '/work/wt/platform/test/support/another-county.ts';
const seed = Number(process.argv[2]); const dir = `/tmp/plat/county-${seed}`;
rmSync(dir, { recursive: true, force: true }); mkdirSync(dir, { recursive: true });
const c = anotherCounty(seed);
for (const f of c.files) writeFileSync(`${dir}/${f.name}`, f.content);
writeFileSync(`/tmp/plat/county-${seed}.json`, JSON.stringify({ ...c, files: undefined }));
