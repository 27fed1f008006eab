import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

// docker-compose.yml and Dockerfile as Docker reads them, as far as we use what there is: whatever else stands in them is refused.
const read = (file: string): string => readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8');

/** Of the Compose Specification, the keys that we know the meaning of. */
const duration = z.string().regex(/^(\d+(h|ms|m|s|us))+$/);
const healthcheck = z.strictObject({
  test: z.tuple([z.literal('CMD')], z.string()), interval: duration, timeout: duration, retries: z.int().positive(), start_period: duration.optional(),
});
const service = z.strictObject({
  build: z.literal('.').optional(), image: z.string().regex(/^[a-z0-9./-]+(:[\w.-]+)?$/), init: z.boolean().optional(), restart: z.literal('unless-stopped'),
  stop_grace_period: duration.optional(), stop_signal: z.enum(['SIGINT', 'SIGTERM']).optional(), command: z.array(z.string()).optional(),
  environment: z.record(z.string().regex(/^[A-Z][A-Z0-9_]*$/), z.string()).default({}), expose: z.array(z.string().regex(/^\d+$/)).optional(), ports: z.array(z.string().regex(/^\d+:\d+$/)).optional(),
  volumes: z.array(z.string().regex(/^[^:]+:\/[^:]+(:ro)?$/)).default([]), secrets: z.array(z.string()).default([]), deploy: z.strictObject({ replicas: z.string().regex(/^\d+$/) }).optional(),
  depends_on: z.record(z.string(), z.strictObject({ condition: z.enum(['service_started', 'service_healthy']) })).default({}), healthcheck: healthcheck.optional(),
});
const file = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9_-]*$/), services: z.record(z.string().regex(/^[a-zA-Z0-9._-]+$/), service),
  secrets: z.record(z.string(), z.strictObject({ file: z.string() })), volumes: z.record(z.string(), z.null()),
});

export type Compose = z.infer<typeof file>;
export type Service = z.infer<typeof service>;

/** Reads docker-compose.yml with these variables set. Throws what `docker compose config` would refuse, and what nobody looked at yet. */
export function readCompose(variables: Readonly<Record<string, string>>): Compose {
  const raw = parse(read('docker-compose.yml'), { merge: true }) as Record<string, unknown>;
  const named = Object.fromEntries(Object.entries(raw).filter(([name]) => !name.startsWith('x-')));
  const composed = file.parse(interpolated(named, variables));
  for (const [name, { depends_on: needs, volumes, secrets, build, image }] of Object.entries(composed.services)) {
    for (const [other, { condition }] of Object.entries(needs)) {
      if (!composed.services[other]) throw new Error(`${name} waits for ${other}, which is no service`);
      if (condition === 'service_healthy' && !composed.services[other].healthcheck) throw new Error(`${name} waits for the health of ${other}, which nobody checks`);
    }
    for (const volume of volumes) if (!/^[./]/.test(volume) && !Object.hasOwn(composed.volumes, volume.split(':')[0]!)) throw new Error(`${name} uses ${volume}, which is no volume`);
    for (const secret of secrets) if (!composed.secrets[secret]) throw new Error(`${name} uses ${secret}, which is no secret`);
    if (!build && !image.includes(':')) throw new Error(`${name} takes whatever ${image} is today`);
  }
  return composed;
}

/** `${NAME}`, `${NAME:-default}` and `${NAME:?what to do}` in every string, as Compose fills them in. */
function interpolated(value: unknown, variables: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map((each) => interpolated(each, variables));
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, interpolated(each, variables)]));
  if (typeof value !== 'string') return value;
  const filled = value.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, name: string, kind: string | undefined, word: string) => {
    const given = variables[name] ?? '';
    if (given !== '') return given;
    if (kind === '-') return word;
    throw new Error(`${name}: ${kind === '?' ? word : 'is not set'}`);
  });
  if (filled.includes('$')) throw new Error(`not understood: ${value}`);
  return filled;
}

export interface Image {
  readonly environment: Readonly<Record<string, string>>;
  readonly copies: readonly { readonly sources: readonly string[]; readonly to: string }[];
  readonly runs: readonly string[];
  readonly user: string;
  readonly command: readonly string[];
  readonly ports: readonly string[];
  readonly volumes: readonly string[];
  readonly workDirectory: string;
  readonly from: string;
}

/** The instructions of the Dockerfile; an unknown one throws. */
export function readImage(): Image {
  const image = { environment: {} as Record<string, string>, copies: [] as { sources: string[]; to: string }[], runs: [] as string[], user: '', command: [] as string[], ports: [] as string[], volumes: [] as string[], workDirectory: '', from: '' };
  const lines = read('Dockerfile').replaceAll(/\\\n\s*/g, '').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  for (const line of lines) {
    const [, instruction, rest] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
    const words = rest?.split(' ') ?? [];
    if (instruction === 'FROM') image.from = rest!;
    else if (instruction === 'ENV') for (const each of words) image.environment[each.slice(0, each.indexOf('='))] = each.slice(each.indexOf('=') + 1);
    else if (instruction === 'WORKDIR') image.workDirectory = rest!;
    else if (instruction === 'COPY') image.copies.push({ sources: words.slice(0, -1), to: words.at(-1)! });
    else if (instruction === 'RUN') image.runs.push(rest!);
    else if (instruction === 'USER') image.user = rest!;
    else if (instruction === 'VOLUME') image.volumes.push(rest!);
    else if (instruction === 'EXPOSE') image.ports.push(rest!);
    else if (instruction === 'CMD') image.command = JSON.parse(rest!) as string[];
    else throw new Error(`not understood: ${line}`);
  }
  return image;
}

/** In seconds. */
export const seconds = (text: string): number => {
  const units: Readonly<Record<string, number>> = { h: 3_600, m: 60, s: 1, ms: 0.001, us: 0.000_001 };
  return [...text.matchAll(/(\d+)(h|ms|m|s|us)/g)].reduce((sum, [, count, unit]) => sum + Number(count) * units[unit!]!, 0);
};
