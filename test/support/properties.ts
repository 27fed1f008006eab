import fc from 'fast-check';

/**
 * Property tests draw the same cases on each run, so that a commit which was green stays green. `SEED=<number>` draws
 * others (`SEED=$RANDOM` any): before a release, and whenever a rule has changed, they are asked again with several.
 */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 2023) });
