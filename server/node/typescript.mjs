// Lets Node load this project's TypeScript, decorators and their metadata included, which Node's own type stripping cannot.
import { registerHooks } from 'node:module';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import options from './swc.mjs';

registerHooks({
  load(url, context, next) {
    if (!url.startsWith('file:') || !/\.m?tsx?$/.test(url) || url.includes('/node_modules/')) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), { ...options, filename });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
