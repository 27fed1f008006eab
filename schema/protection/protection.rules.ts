import { accountPolicyRule } from '../account/account.rules.ts';
import { type KeepTimes, keepTimes } from '../core/personal/keeping.ts';
import { defineRule, nationwide, type RuleSet } from '../core/rule/rule.ts';

/** How many days what is kept for a while stays; each is declared by the area whose it is. */
export const retention = defineRule<KeepTimes>({
  name: 'retention',
  title: '数据保存期限',
  criteria: keepTimes,
  versions: [{
    version: '2026', title: '数据保存期限', issuer: '本局', documentNumber: '', jurisdiction: nationwide, validFrom: '2026-01-01',
    criteria: {
      'idempotency-keys': 7, 'job-results': 7, 'job-runs': 30, 'import-progress': 7, 'rate-limits': 1, 'discarded-files': 30, 'unattached-files': 1, 'list-exports': 7,
      sessions: 400, 'former-people': 1_096, 'former-commissioners': 1_096, notices: 365, deliveries: 200, events: 400, sharing: 1_827,
    },
    unconfirmed: ['criteria'],
    note: '单位为天。法定最低：网络日志六个月（网络安全法），数据提供与委托处理记录三年（网络数据安全管理条例）。操作日志、竞价与保证金、决定及其证据不设期限，从不自动清除。',
  }],
});

/** The rules that the security administrator sets. */
export const securityRules: readonly RuleSet<any>[] = [accountPolicyRule, retention];
