// A failing migration must make the start command exit with something else than 0, and leave no server behind.
// Plants one in a copy of the migrations: the folder beside it is never touched.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync, existsSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const work = mkdtempSync(join(tmpdir(), 'bureau-ci-'));
try {
  for (const part of ['run.mjs', 'package.json', 'server', 'schema', 'jobs']) cpSync(part, join(work, part), { recursive: true });
  symlinkSync(realpathSync('node_modules'), join(work, 'node_modules'));
  writeFileSync(join(work, 'server/database/migrations/Migration29990101000000_planted.ts'),
    `import { Migration } from '@mikro-orm/migrations';\nexport class Migration29990101000000_planted extends Migration {\n  override up(): void { this.addSql('select planted from nowhere'); }\n}\n`);
  const environment = { PATH: process.env.PATH, HOME: process.env.HOME ?? '/', BUREAU_DATA: join(work, 'data'), ROLE: 'worker' };
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, ['run.mjs', 'server/start.ts'], { cwd: work, env: environment, encoding: 'utf8', timeout: 120_000 });
  const said = `${stdout}${stderr}`;
  const faults = [];
  if (signal || status === 0 || status === null) faults.push(`it ended with ${signal ?? status}`);
  if (!/数据库升级失败/.test(said)) faults.push('it does not say that a migration failed');
  if (existsSync(join(work, 'data/postgres/postmaster.pid'))) faults.push('its database still runs');
  if (faults.length > 0) { console.log(faults.join('\n')); console.log(said); process.exitCode = 1; } else console.log(`start ended with ${status}: ${said.trim().split('\n').at(-1)}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
