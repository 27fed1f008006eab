import 'reflect-metadata';
import { Resolver } from 'type-graphql';
import { Rows } from '../read/declare.ts';
import { JournalEntryType } from './journal.type.ts';

@Resolver()
export class JournalResolver {
  @Rows(() => JournalEntryType, '操作日志，最近者在前。', { order: [['at', 'desc']] }) journal!: unknown;
}
