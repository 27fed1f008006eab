// Lets Node load this project's TypeScript, decorators and their metadata included, which Node's own type stripping cannot.
import { enableCompileCache, registerHooks } from 'node:module';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import swc from '@swc/core/package.json' with { type: 'json' };
import options from './swc.mjs';

// What a file compiles to is kept beside the packages, under a name made from what it says and from what compiles it; so is V8's own work.
const kept = fileURLToPath(new URL('../../node_modules/.cache/bureau', import.meta.url));
const compiler = `${swc.version} ${JSON.stringify(options)}`;
let keeps = true;
try { mkdirSync(kept, { recursive: true }); enableCompileCache(join(kept, 'v8')); } catch { keeps = false; }

let transformSync;
const { createRequire } = await import('node:module');
const require = createRequire(import.meta.url);

registerHooks({
  load(url, context, next) {
    if (!url.startsWith('file:') || !/\.m?tsx?$/.test(url) || url.includes('/node_modules/')) return next(url, context);
    const filename = fileURLToPath(url);
    const text = readFileSync(filename, 'utf8');
    const name = join(kept, `${createHash('sha256').update(compiler).update('\0').update(filename).update('\0').update(text).digest('hex')}.js`);
    let source;
    try { source = readFileSync(name, 'utf8'); } catch { /* not compiled yet */ }
    if (source === undefined) {
      // The compiler itself takes a while to load: only when something has changed.
      transformSync ??= require('@swc/core').transformSync;
      source = transformSync(text, { ...options, filename }).code;
      if (keeps) {
        try { writeFileSync(`${name}.${process.pid}`, source); renameSync(`${name}.${process.pid}`, name); } catch { /* a folder that cannot be written to */ }
      }
    }
    return { format: 'module', source, shortCircuit: true };
  },
});
