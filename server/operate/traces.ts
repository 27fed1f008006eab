import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Attributes, context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import pg from 'pg';
import { maskPersonal } from '../../schema/core/scalar/mask.ts';
import { type Noted, type Tracer, traceBy, type Work } from '../../schema/core/trace.ts';
import { codeOf } from '../../schema/core/sql/away.ts';

const kinds = { server: SpanKind.SERVER, client: SpanKind.CLIENT, consumer: SpanKind.CONSUMER } as const;
/** A client may put anything into a name. */
const clean = (text: string): string => maskPersonal(text.slice(0, 200)).replace(/\d{6,}/g, '…');
const attributes = (noted: Noted): Attributes => Object.fromEntries(Object.entries(noted).map(([name, value]) => [name, typeof value === 'string' ? clean(value) : value]));
const contextOf = (traceparent: string) => propagation.extract(context.active(), { traceparent });

/**
 * Sends what the program does to a collector, as OpenTelemetry traces over OTLP/HTTP: requests, operations, actions, tasks and
 * statements. Names, counts and times; never a variable, a value or the words of an error.
 *
 * This file is imported where a collector is named, and nowhere else.
 *
 * @param endpoint of the collector, without `/v1/traces`
 */
export function startTraces({ endpoint, service, role }: { readonly endpoint: string; readonly service: string; readonly role: string }): { close(): Promise<void> } {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service, 'service.version': version, 'service.instance.id': `${role} ${process.pid}` }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` }))],
  });
  provider.register();
  const spans = trace.getTracer('cloud-bureau', version);

  const fail = (span: Span, error: unknown): void => {
    span.setStatus({ code: SpanStatusCode.ERROR });
    span.setAttribute('error.type', clean(codeOf(error) ?? (error instanceof Error ? error.constructor.name : typeof error)));
  };
  const tracer: Tracer = {
    within({ name, kind, noted = {}, partOf, after }: Work, run) {
      const parent = partOf === undefined ? context.active() : contextOf(partOf);
      const linked = after === undefined ? undefined : trace.getSpanContext(contextOf(after));
      const span = spans.startSpan(clean(name), { ...(kind && { kind: kinds[kind] }), attributes: attributes(noted), ...(linked && { links: [{ context: linked }] }) }, parent);
      return context.with(trace.setSpan(parent, span), run).catch((error: unknown) => { fail(span, error); throw error; }).finally(() => { span.end(); });
    },
    note(noted, name) {
      const span = trace.getActiveSpan();
      span?.setAttributes(attributes(noted));
      if (name !== undefined) span?.updateName(clean(name));
    },
    here() {
      const carried: { traceparent?: string } = {};
      propagation.inject(context.active(), carried);
      return carried.traceparent;
    },
  };
  traceBy(tracer);
  const restore = watchStatements((statement, run) => {
    const parent = trace.getActiveSpan();
    if (!parent?.isRecording()) return run();
    const { operation, table, fingerprint } = fingerprintOf(statement);
    const span = spans.startSpan(table === undefined ? operation : `${operation} ${table}`, {
      kind: SpanKind.CLIENT, attributes: { 'db.system.name': 'postgresql', 'db.operation.name': operation, ...(table !== undefined && { 'db.collection.name': table }), 'bureau.statement': fingerprint },
    });
    return run().then(
      (result) => { const rows = rowsOf(result); if (rows !== undefined) span.setAttribute('db.response.returned_rows', rows); span.end(); return result; },
      (error: unknown) => { fail(span, error); span.end(); throw error; });
  });
  return {
    async close() {
      restore();
      traceBy(null);
      // A collector that is away must not keep the program from ending.
      await Promise.race([provider.shutdown().catch(() => undefined), new Promise((resolve) => { setTimeout(resolve, 5_000).unref(); })]);
      trace.disable();
      context.disable();
      propagation.disable();
    },
  };
}

const rowsOf = (result: unknown): number | undefined => (result as { rowCount?: number | null } | undefined)?.rowCount ?? undefined;

interface Statement { readonly name: string | undefined; readonly text: string }
type Query = (...given: unknown[]) => unknown;

/** All statements of the process, whoever sends them: those that are answered with a promise. */
function watchStatements(around: (statement: Statement, run: () => Promise<unknown>) => Promise<unknown>): () => void {
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  prototype.query = function traced(this: unknown, ...given: unknown[]): unknown {
    const [first, ...others] = given;
    const text = typeof first === 'string' ? first : (first as { text?: unknown } | null)?.text;
    const isCalledBack = others.some((each) => typeof each === 'function') || typeof (first as { submit?: unknown } | null)?.submit === 'function' || typeof (first as { callback?: unknown } | null)?.callback === 'function';
    if (typeof text !== 'string' || isCalledBack) return query.apply(this, given);
    return around({ name: (first as { name?: string }).name, text }, () => query.apply(this, given) as Promise<unknown>);
  };
  return () => { prototype.query = query; };
}

interface Fingerprint { readonly operation: string; readonly table: string | undefined; readonly fingerprint: string }
const known = new Map<string, Fingerprint>();

/** What a statement is, whatever values stand in it: its kind, the table that it begins with, and a hash of its words. */
export function fingerprintOf({ name, text }: Statement): Fingerprint {
  const before = name === undefined ? undefined : known.get(name);
  if (before) return before;
  const words = text.replace(/'(?:[^']|'')*'/g, '?').replace(/\b\d+(?:\.\d+)?\b/g, '?').replace(/\(\s*\?(?:\s*,\s*\?)*\s*\)/g, '(?)').replace(/\s+/g, ' ').trim();
  const operation = /^\(*\s*([a-z]+)/i.exec(words)?.[1]?.toUpperCase() ?? 'STATEMENT';
  const table = /\b(?:from|into|update|join)\s+(?:only\s+)?"?([a-z_][a-z0-9_.]*)"?/i.exec(words)?.[1];
  const found = { operation, table, fingerprint: createHash('sha256').update(words).digest('hex').slice(0, 12) };
  if (name !== undefined && known.size < 2_000) known.set(name, found);
  return found;
}
