import type { MikroORM } from '@mikro-orm/postgresql';
import { openDemoAccounts } from '../../schema/account/demo.ts';
import { Fault } from '../fault.ts';

/** Production does not start on a database whose demo accounts anybody can open. */
export async function refuseDemoAccounts(orm: MikroORM): Promise<void> {
  const open = await openDemoAccounts(orm.em.fork());
  if (open.length === 0) return;
  throw new Fault(`演示账户仍可用演示密码登录：${open.join('、')}。请停用或重置其密码后再正式运行`, `demo accounts still open with the demo password: ${open.join(', ')}; disable them or reset their passwords`);
}
