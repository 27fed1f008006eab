import 'reflect-metadata';
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../core/context.ts';
import { JournalEntryType } from '../core/journal/journal.type.ts';
import { archivedYears } from '../core/journal/years.ts';
import { Code, Extend } from '../core/read/declare.ts';
import { kindLabel } from './labels.ts';
import { watches } from './watch.ts';

@Extend(() => JournalEntryType)
export class JournalEntryKinds {
  @Code<RequestContext>(() => String, '对象种类的中文名，如“单位”。', { needs: ['objectType'], load: async (rows, { model }) => rows.map(({ objectType }) => kindLabel(model, objectType as string)) }) objectTitle!: string;
}

@ObjectType('JournalYear', { description: '已归档的一年操作日志：在线期满后移出，存为文件；其封签仍在，文件可凭之核验。' })
export class JournalYearType {
  @Field(() => Int, { description: '年度；首个归档年度含此前各年。' }) year!: number;
  @Field(() => Int, { description: '条数。' }) entries!: number;
  @Field({ description: '文件名。' }) file!: string;
  @Field({ description: '文件的 SHA-256。' }) sha256!: string;
}

@Resolver()
export class JournalYears {
  @Query(() => [JournalYearType], { nullable: true, description: '已归档的操作日志年度，最早者在前；其他人为空。\n\n权限：安全管理员、审计管理员、纪检审计。' })
  async journalYears(@Ctx() context: RequestContext): Promise<unknown> {
    return watches(context) ? archivedYears(context.em()) : null;
  }
}
