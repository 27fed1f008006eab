import 'reflect-metadata';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../core/context.ts';
import { answered } from '../core/error/user-error.ts';
import { keyOf } from '../core/lifecycle/mutations.ts';
import { clockOf } from '../core/lifecycle/perform.ts';
import { Rows } from '../core/read/declare.ts';
import { inventory } from './inventory.ts';
import { keptBy } from './kept.ts';
import { requestedFile } from './own-data.ts';
import { JournalYears } from './journal.type.ts';
import * as Shape from './protection.type.ts';
import { ruleItems } from './rule-items.ts';
import { issueSecurityRule, type SecurityRule, securityRuleVersions } from './security-rule.ts';
import { watches } from './watch.ts';
import { workbookOf } from './workbook.ts';
import { keepTimesInForce } from '../core/personal/keeping.ts';

const codeOf = (rule: string): string => rule.replaceAll('-', '_').toUpperCase();
const shown = (rule: SecurityRule) => ({ ...rule, rule: codeOf(rule.rule) });

@Resolver()
export class ProtectionResolver {
  @Rows(() => Shape.SharingRecordType, '数据共享记录，最近者在前：监督者见全部，合作单位见本单位密钥的使用，各人见自己的导出。', { order: [['lastAt', 'desc']] }) sharingRecords!: unknown;

  @Query(() => [Shape.PersonalDataItemType], { nullable: true, description: '个人信息清单；其他人为空。\n\n权限：安全管理员、审计管理员、纪检审计。' })
  async personalDataInventory(@Ctx() context: RequestContext): Promise<unknown> {
    if (!watches(context)) return null;
    const em = context.em();
    const { times } = await keepTimesInForce(em, await clockOf(context, em));
    return inventory(context.model, (kept) => keptBy(kept, times));
  }

  @Query(() => [Shape.SecurityRuleType], { nullable: true, description: '安全规则的各版本，最近者在前；其他人为空。\n\n权限：安全管理员、审计管理员、纪检审计。' })
  async securityRules(@Ctx() context: RequestContext): Promise<unknown> {
    if (!watches(context)) return null;
    const em = context.em();
    return (await securityRuleVersions(em, await clockOf(context, em))).map(shown);
  }

  @Query(() => [Shape.SecurityRuleItemType], { nullable: true, description: '安全规则的各项：名称、依据与可取的范围；其他人为空。\n\n权限：安全管理员、审计管理员、纪检审计。' })
  securityRuleItems(@Ctx() context: RequestContext): unknown { return watches(context) ? ruleItems().map((item) => ({ ...item, rule: codeOf(item.rule) })) : null; }

  @Mutation(() => Shape.IssueSecurityRulePayload, { description: '制定安全规则：口令与会话策略或数据保存期限的新版本，到日即时生效，无须重启。\n\n权限：安全管理员。' })
  issueSecurityRule(@Arg('input', () => Shape.IssueSecurityRuleInput, { description: '输入。' }) input: Shape.IssueSecurityRuleInput, @Ctx() context: RequestContext): Promise<unknown> {
    return answered(async () => {
      const id = await issueSecurityRule(context, { ...input, rule: input.rule.toLowerCase().replaceAll('_', '-'), title: input.title ?? null, documentNumber: input.documentNumber ?? null, validFrom: input.validFrom ?? null });
      const em = context.em();
      return { securityRule: (await securityRuleVersions(em, await clockOf(context, em))).filter((each) => each.id === id).map(shown)[0] };
    });
  }

  @Mutation(() => Shape.ExportPersonalDataPayload, { description: '依申请提供个人信息：本局所存某人的一切，供其查阅、复制。本人登录者可自行下载 /api/downloads/my-data/all.xlsx 或 all.json。\n\n权限：安全管理员。' })
  exportPersonalData(@Arg('input', () => Shape.ExportPersonalDataInput, { description: '输入。' }) input: Shape.ExportPersonalDataInput, @Ctx() context: RequestContext): Promise<unknown> {
    return answered(async () => {
      const personId = input.personId ? keyOf(context, 'Person', input.personId, ['input', 'personId']) : null;
      const content = await requestedFile(context, { personId, name: input.name ?? null, phone: input.phone ?? null, identityNumber: input.identityNumber ?? null, withNamesakes: input.withNamesakes, reason: input.reason });
      return { content, workbook: (await workbookOf(content)).toString('base64') };
    });
  }
}

export const protectionResolvers: readonly Function[] = [ProtectionResolver, JournalYears];
