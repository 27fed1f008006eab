import { declaredKeepings, type KeepTimes } from '../core/personal/keeping.ts';

const lasting: Readonly<Record<string, string>> = { record: '与所属业务档案同存，不自动清除', auction: '竞价档案，不少于十年，不自动清除', account: '账户存续期间；停用后见“停用账户的电话、证件号、邮箱与第二因素”' };

/** How long something is kept, in words. */
export function keptBy(kept: string, times: KeepTimes): string {
  const keeping = declaredKeepings().find(({ name }) => name === kept);
  if (!keeping) {
    const said = lasting[kept];
    if (!said) throw new Error(`nothing says how long "${kept}" is kept`);
    return said;
  }
  return keeping.isDated ? `依其业务规则，到日清除（${keeping.title}）` : `${times[keeping.name]} 天`;
}
