import 'reflect-metadata';
import type { MetadataStorage } from '@mikro-orm/core';
import { type GraphQLInterfaceType, type GraphQLSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { errorTypeName, userErrorTypes } from './core/error/user-error.ts';
import { attachReads } from './core/read/attach.ts';
import { Model } from './core/read/model.ts';
import { NodeResolver } from './core/read/node.ts';
import { registerTypes } from './core/read/types.ts';
import { scalars } from './core/scalar/scalars.ts';
import { areas } from './index.ts';

export interface Built {
  readonly schema: GraphQLSchema;
  readonly model: Model;
}

let built: Promise<Built> | undefined;

/**
 * The GraphQL schema of all areas; built once in a process, because its types live in type-graphql's one storage.
 *
 * @param isLocked whether reads of the bound go beneath the second lock (`core/access/lock.ts`)
 */
export async function build(metadata: MetadataStorage, isLocked = true): Promise<Built> {
  const found = await (built ??= buildNow(metadata));
  found.model.isLocked = isLocked;
  return found;
}

async function buildNow(metadata: MetadataStorage): Promise<Built> {
  const resolvers = (await Promise.all(areas.map((area) => area.resolvers?.() ?? []))).flat();
  const model = new Model(metadata, areas.flatMap((area) => area.access ?? []));
  registerTypes(model);
  const schema = buildSchemaSync({
    resolvers: [NodeResolver, ...resolvers] as [Function, ...Function[]],
    orphanedTypes: [...[...model.types.values()].map((type) => type.class as unknown as Function), ...userErrorTypes],
    scalarsMap: scalars.map((scalar) => ({ type: scalar, scalar })) as never,
    validate: false,
    // It would introspect the whole of it at every start; whoever serves or prints the schema validates it.
    skipCheck: true,
    // Subscriptions follow topics of the hub; type-graphql asks for a bus of its own all the same.
    pubSub: { subscribe: () => { throw new Error('a subscription follows a topic'); }, publish: () => undefined } as never,
  });
  (schema.getType('UserError') as GraphQLInterfaceType).resolveType = errorTypeName;
  schema.getQueryType()!.description = '查询：读取一切，各按其权限。';
  schema.getMutationType()!.description = '办理：一项业务动作一个字段，结果与原因都在返回值中。';
  const live = schema.getSubscriptionType();
  if (live) live.description = '订阅：经 graphql-ws 在同一地址，随变化送达，各按其权限；断线后自所知的序号续接，不遗漏。';
  attachReads(schema, model);
  return { schema, model };
}

export const print = (schema: GraphQLSchema): string => `${printSchema(schema)}\n`;
