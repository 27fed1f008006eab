import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { readConfig } from '../server/config.ts';
import { type Service, readCompose, readImage, seconds } from './support/compose.ts';

// What Docker is told, read without Docker; `npm run compose-drill` runs its commands and health checks.
const project = fileURLToPath(new URL('..', import.meta.url));
const given = { BUREAU_SECRET: 'kJ8vQ2mZx7LpR4tW9yB1nC6dF3gH5sA0uE', POSTGRES_PASSWORD: 'b7e1', PUBLIC_URL: 'https://yunju.example.gov.cn' };
const { services, secrets } = readCompose(given);
const service = (name: string): Service => services[name]!;
const image = readImage();

test('every service has a known shape, waits for what it needs, and what is kept lies in a volume', () => {
  expect(Object.keys(services).sort()).toEqual(['postgres', 'proxy', 'redis', 'web', 'worker']);
  for (const name of ['web', 'worker']) expect(service(name).depends_on).toEqual({ postgres: { condition: 'service_healthy' }, redis: { condition: 'service_healthy' } });
  expect(service('proxy').depends_on).toEqual({ web: { condition: 'service_healthy' } });
  expect([service('web').deploy?.replicas, service('worker').deploy?.replicas]).toEqual(['2', '1']);
  expect(readCompose({ ...given, WEB: '5' }).services['web']!.deploy).toEqual({ replicas: '5' });
  // Replicas of one port of the host there cannot be, and nobody passes the proxy by.
  expect(Object.entries(services).filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['proxy']);
  for (const name of ['web', 'worker']) expect(service(name).volumes).toEqual(['files:/data']);
  expect(image.volumes).toEqual(['/data']);
});

test('nothing has a default secret', () => {
  for (const missing of Object.keys(given)) expect(() => readCompose({ ...given, [missing]: '' })).toThrow(missing);
  expect(Object.keys(secrets)).toEqual(['certificate', 'key']);
});

test('the bureau takes every variable that it is given, and starts in production with them', () => {
  for (const name of ['web', 'worker']) {
    const environment = { ...image.environment, ...service(name).environment };
    const known = new Set(readFileSync(`${project}/server/config.ts`, 'utf8').match(/^ {2}[A-Z_]+(?=:)/gm)!.map((line) => line.trim()));
    expect(Object.keys(environment).filter((variable) => !known.has(variable))).toEqual([]);
    expect(readConfig(environment)).toMatchObject({
      mode: 'production', role: name, host: '0.0.0.0', port: 4000, dataDirectory: '/data', databaseUrl: 'postgresql://bureau:b7e1@postgres:5432/bureau', redisUrl: 'redis://redis:6379', publicUrl: given.PUBLIC_URL, trustProxy: name === 'web',
    });
  }
  expect(service('postgres').environment).toMatchObject({ POSTGRES_USER: 'bureau', POSTGRES_DB: 'bureau', POSTGRES_PASSWORD: 'b7e1' });
});

test('the image holds what the bureau needs, runs as nobody in particular, and is told what it is', () => {
  for (const source of image.copies.flatMap(({ sources }) => sources)) expect([source, existsSync(`${project}/${source}`)]).toEqual([source, true]);
  expect(image.user).toBe('node');
  expect(image.from).toMatch(/^node:24-/);
  expect([image.ports, service('web').expose]).toEqual([['4000'], ['4000']]);
  // Everything that its programs import comes with it, and no package that only development has.
  const copied = image.copies.flatMap(({ sources }) => sources).filter((source) => !source.includes('.'));
  const { dependencies } = JSON.parse(readFileSync(`${project}/package.json`, 'utf8')) as { dependencies: Record<string, string> };
  const brought = new Set([...Object.keys(dependencies), ...builtinModules]);
  const wrong = copied.flatMap((folder) => readdirSync(`${project}/${folder}`, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
    .filter((name) => /\.(m?js|tsx?)$/.test(name) && !/\/(dist|generated)\/|client\/codegen\.mjs$|\.d\.ts$/.test(name))
    .flatMap((name) => [...readFileSync(`${project}/${name}`, 'utf8').matchAll(/^(?:import|export)\b(?! type)[^;'`]*?from '([@a-z.][^']*)'|\bimport\('([@a-z.][^']*)'\)/gm)].map(([, a, b]) => [name, a ?? b!] as const))
    .filter(([name, module]) => {
      if (module.startsWith('.')) return !copied.includes(new URL(module, `file:///${name}`).pathname.split('/')[1]!);
      return !module.startsWith('node:') && !brought.has(/^(@[^/]+\/)?[^/]+/.exec(module)![0]);
    });
  expect(wrong).toEqual([]);
});

test('the proxy leaves the bureau time, size and the last word on addresses, and a connection that stays', () => {
  const conf = readFileSync(`${project}/deploy/proxy.conf`, 'utf8');
  expect(service('proxy').volumes).toEqual(['./deploy/proxy.conf:/etc/nginx/nginx.conf:ro']);
  for (const [, secret] of conf.matchAll(/\/run\/secrets\/(\w+)/g)) expect(service('proxy').secrets).toContain(secret);
  expect(conf).toContain('set $bureau web:4000;');
  expect(conf).toMatch(/client_max_body_size 41m;/); // `most` of server/http/upload.ts is 40,000,000 bytes
  expect(Number(/proxy_read_timeout (\d+)s/.exec(conf)![1])).toBeGreaterThan(120);
  for (const header of ['Host $http_host', 'X-Forwarded-For $remote_addr', 'X-Forwarded-Proto https', 'X-Forwarded-Host $http_host', 'Upgrade $http_upgrade']) expect(conf).toContain(`proxy_set_header ${header};`);
  // POST is not sent twice.
  expect(conf).not.toContain('non_idempotent');
});

test('jobs are given the time that they may take to finish', () => {
  expect(seconds(service('worker').stop_grace_period!)).toBeGreaterThan(25);
});
