import { roles, scopes } from './actor.ts';
import type { Condition } from './condition.ts';

/** The permission line that ends a type's or field's description, printed from the rule itself. */
export const describe = (condition: Condition): string => `权限：${words(condition)}。`;

function words(condition: Condition): string {
  switch (condition.kind) {
    case 'always': return '所有人';
    case 'never': return '无人';
    case 'all': return condition.of.map((part) => (part.kind === 'any' ? `（${words(part)}）` : words(part))).join('且');
    case 'any': return condition.of.map((part) => (part.kind === 'all' ? `（${words(part)}）` : words(part))).join('或');
    case 'not': return `非（${words(condition.of)}）`;
    case 'role': return condition.roles.map((name) => roles[name]).join('、');
    case 'scope': return `密钥范围“${scopes[condition.scope]}”`;
    case 'system': return `系统任务 ${condition.name}`;
    case 'signed-in': return '已登录者';
    case 'key': return '密钥';
    case 'is':
      if (condition.value !== null && typeof condition.value === 'object') {
        return { personId: '本人', organizationId: '本单位', regionId: '本辖区' }[condition.value.actor];
      }
      return `${condition.property} 为 ${condition.value === null ? '空' : String(condition.value)}`;
    case 'in': return `${condition.property} 为 ${condition.values.join('、')}`;
    case 'compare': return `${condition.property} ${condition.operator} ${condition.value}`;
    case 'via': return words(condition.where);
    case 'some': return `有关联记录（${words(condition.where)}）`;
    case 'row': return words(condition.where);
    case 'matter': return '所述记录的可见者';
  }
}
