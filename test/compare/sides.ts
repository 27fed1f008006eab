import { type ASTNode, type DocumentNode, type OperationDefinitionNode, Kind, parse, print, visit } from 'graphql';
import { type Actor, actorClass } from '../../schema/core/access/actor.ts';
import type { Answer, Api } from '../support/api.ts';
import type { Asked } from './generate.ts';

/** The ways from a document to its answer. */
export interface Sides {
  /** One statement a root field; what it gives is the answer. The first time through Apollo Server, then the short way for known documents. */
  readonly compiled: Api;
  /** Entities, field by field. */
  readonly plain: Api;
}

export interface Difference { readonly between: string; readonly path: string; readonly found: string; readonly other: string }

/** Beside it no document is all reads: what the statements give is then looked up by graphql-js. */
const beside = (parse('{ beside: nodes(ids: []) { id } }').definitions[0] as OperationDefinitionNode).selectionSet.selections[0]!;
const withExecutor = (document: string): string =>
  print(visit(parse(document), { OperationDefinition: (operation) => ({ ...operation, selectionSet: { ...operation.selectionSet, selections: [...operation.selectionSet.selections, beside] } }) }));

/**
 * Asks all ways and says where their answers differ: the text of the statements, graphql-js over what the statements gave,
 * and field by field. Cursors are words of each way's own, so they are followed on each side by themselves.
 */
export async function differences(sides: Sides, { document, variables, cursors }: Asked, actor: Actor, place = 0): Promise<readonly Difference[]> {
  const ask = async (given: Readonly<Record<string, unknown>>, ofPlain: Readonly<Record<string, unknown>>) => {
    const text = await sides.compiled.ask(document, { ...given }, actor);
    const executed = await sides.compiled.ask(withExecutor(document), { ...given }, actor);
    const plain = await sides.plain.ask(document, { ...ofPlain }, actor);
    return { text, executed, plain, found: compared(text, executed, plain) };
  };
  const first = await ask(variables, variables);
  if (first.found.length > 0 || first.text.errors || cursors.length === 0) return first.found;
  const follow = (answer: Answer) => Object.fromEntries(cursors.map(({ variable, edges }) => [variable, cursorAt(answer.data, edges, place)]));
  const [ofText, ofPlain] = [follow(first.text), follow(first.plain)];
  if (Object.values(ofText).every((cursor) => cursor === null)) return [];
  return (await ask({ ...variables, ...ofText }, { ...variables, ...ofPlain })).found.map((each) => ({ ...each, between: `${each.between}, after a cursor` }));
}

function compared(text: Answer, executed: Answer, plain: Answer): Difference[] {
  const { beside: _, ...withoutBeside } = (executed.data ?? {}) as Record<string, unknown>;
  const pairs = [
    ['the text and graphql-js over it', shown(text, false), shown({ ...executed, data: executed.data === null ? null : withoutBeside }, false)],
    ['the text and field by field', shown(text, true), shown(plain, true)],
  ] as const;
  const bugs = [['text', text], ['executed', executed], ['plain', plain]] as const;
  return [
    ...bugs.flatMap(([between, { errors }]) => (errors ?? []).slice(0, 2).filter(({ extensions }) => ['INTERNAL_SERVER_ERROR', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'QUERY_TOO_LARGE'].includes(extensions?.code)).map(({ path, message }) => ({ between, path: String(path), found: message, other: '' }))),
    ...pairs.flatMap(([between, one, other]) => firstDifference(asTold(one, other), other, '').map((each) => ({ between, ...each }))),
  ];
}

/** An answer as it is compared: an error by its code and where it stands. */
const shown = ({ data, errors }: Pick<Answer, 'data' | 'errors'>, withoutCursors: boolean): { readonly data: unknown; readonly errors: readonly string[] } => ({
  data: withoutCursors ? JSON.parse(JSON.stringify(data ?? null, (key, value: unknown) => (/cursor$/i.test(key) && typeof value === 'string' ? '(cursor)' : value))) as unknown : data ?? null,
  errors: (errors ?? []).map(({ path, extensions }) => `${path?.join('.')} ${extensions?.code}`).sort(),
});

/** Where nothing is left of an answer, an executor tells only the first promise that was not kept; a text tells of each. */
const asTold = (text: ReturnType<typeof shown>, other: ReturnType<typeof shown>): ReturnType<typeof shown> =>
  (text.data === null && other.data === null && other.errors.length > 0 ? { ...text, errors: text.errors.filter((each) => other.errors.includes(each)) } : text);

function firstDifference(one: unknown, other: unknown, path: string): { path: string; found: string; other: string }[] {
  if (JSON.stringify(one) === JSON.stringify(other)) return [];
  const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
  if (isObject(one) && isObject(other) && Array.isArray(one) === Array.isArray(other)) {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    // The order of fields is part of an answer.
    if (Array.isArray(one) || Object.keys(one).join() === Object.keys(other).join()) {
      for (const key of keys) {
        const found = firstDifference((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key], `${path}.${key}`);
        if (found.length > 0) return found;
      }
    }
  }
  const brief = (value: unknown) => (JSON.stringify(value) ?? 'nothing').slice(0, 400);
  return [{ path, found: brief(one), other: brief(other) }];
}

/** The cursor of one of the edges; null where there are none. */
function cursorAt(data: unknown, edges: readonly string[], place: number): string | null {
  const found = edges.reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], data) as { cursor?: string }[] | null | undefined;
  return found?.length ? (found[place % found.length]?.cursor ?? null) : null;
}

/** The smallest document found that still differs in the same way: parts are left out for as long as it does. */
export async function smallest(asked: Asked, ask: (smaller: Asked) => Promise<readonly Difference[]>, most = 300): Promise<Asked> {
  const way = ([first]: readonly Difference[]): string => first ? `${first.between}${first.other === '' ? first.found.replace(/ [0-9a-f]{8} /, '') : ''}` : '';
  const wanted = way(await ask(asked));
  const differs = async (smaller: Asked): Promise<boolean> => way(await ask(smaller)) === wanted;
  let best = asked;
  let tries = 0;
  for (let progress = true; progress && tries < most;) {
    progress = false;
    const document = parse(best.document);
    for (let place = 0; place < count(document) && tries < most; place += 1) {
      const smaller = without(document, place);
      if (!smaller) continue;
      tries += 1;
      const candidate = { ...best, document: smaller, variables: kept(smaller, best.variables), cursors: best.cursors.filter(({ variable }) => smaller.includes(`$${variable}`)) };
      if (await differs(candidate).catch(() => false)) { best = candidate; progress = true; break; }
    }
  }
  return best;
}

const isPart = (node: ASTNode): boolean => node.kind === Kind.FIELD || node.kind === Kind.INLINE_FRAGMENT || node.kind === Kind.FRAGMENT_SPREAD || node.kind === Kind.ARGUMENT || node.kind === Kind.DIRECTIVE || node.kind === Kind.OBJECT_FIELD;
function count(document: DocumentNode): number {
  let parts = 0;
  visit(document, { enter: (node) => { if (isPart(node)) parts += 1; } });
  return parts;
}

/** The document without its n-th part, with the fragments and variables that are still used; null where nothing would be left. */
function without(document: DocumentNode, place: number): string | null {
  let at = -1;
  const cut = visit(document, { enter: (node) => { if (!isPart(node)) return undefined; at += 1; return at === place ? null : undefined; } });
  if (/\{\s*\}/.test(print(cut).replace(/: \{\}/g, ''))) return null;
  let definitions = [...cut.definitions];
  for (let before = 0; before !== definitions.length;) {
    before = definitions.length;
    const text = definitions.map(print).join('\n');
    definitions = definitions.filter((each) => each.kind !== Kind.FRAGMENT_DEFINITION || new RegExp(`\\.\\.\\.${each.name.value}\\b`).test(text));
  }
  const text = definitions.map(print).join('\n');
  return definitions.map((each) => print(each.kind === Kind.OPERATION_DEFINITION
    ? { ...each, variableDefinitions: each.variableDefinitions?.filter(({ variable }) => new RegExp(`\\$${variable.name.value}\\b(?!:)`).test(text)) } : each)).join('\n');
}

const kept = (document: string, variables: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(variables).filter(([name]) => new RegExp(`\\$${name}\\b`).test(document)));

export const described = ({ document, variables }: Asked, actor: Actor, found: readonly Difference[]): string =>
  [`as ${actor.name} (${actorClass(actor)})`, document, JSON.stringify(variables), ...found.map(({ between, path, found: one, other }) => `  ${between}, at ${path}:\n    ${one}\n    ${other}`)].join('\n');
