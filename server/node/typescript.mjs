// Lets Node load this project's TypeScript, decorators and their metadata included, which Node's own type stripping cannot.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire, enableCompileCache, registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepAt, keptAt } from './kept.mjs';
import options from './swc.mjs';

const require = createRequire(import.meta.url);
const digest = (...texts) => texts.reduce((hash, text) => hash.update(text).update('\0'), createHash('sha256')).digest('hex');

// What each file compiled to is kept beside the packages, and so is what V8 made of it: one of either a file, however often it changes.
const kept = fileURLToPath(new URL('../../node_modules/.cache/bureau', import.meta.url));
try { mkdirSync(kept, { recursive: true }); } catch { /* kept nowhere */ }
// With a program that came in one piece, what V8 made of it goes when that goes.
const program = dirname(process.argv[1] ?? '');
enableCompileCache(join(program.startsWith(join(kept, 'program')) ? program : kept, 'v8'));
const compiler = `${require('@swc/core/package.json').version} ${JSON.stringify(options)}`;

registerHooks({
  load(url, context, next) {
    if (!url.startsWith('file:') || !/\.m?tsx?$/.test(url) || url.includes('/node_modules/')) return next(url, context);
    const filename = fileURLToPath(url);
    const text = readFileSync(filename, 'utf8');
    const mark = `\n// ${digest(compiler, text)}`;
    const place = join(kept, `${digest(filename)}.js`);
    const before = keptAt(place);
    const source = before?.endsWith(mark) ? before : compile(text, filename) + mark;
    if (source !== before) keepAt(place, source);
    return { format: 'module', source, shortCircuit: true };
  },
});

/** The compiler itself takes a while to load: only where something has changed. */
const compile = (text, filename) => require('@swc/core').transformSync(text, { ...options, filename }).code;
