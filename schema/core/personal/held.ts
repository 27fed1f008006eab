/**
 * What the bureau holds of people, said where the tables are: in each area's `<area>.personal.ts`. The inventory, what a
 * person may see of himself, and the sealing anew of columns all go by it; a test refuses columns that nothing is said of.
 */

export const personalKinds = {
  PERSON: '所指的人', NAME: '姓名', PHONE: '电话', IDENTITY: '证件号码', EMAIL: '电子邮箱', NETWORK: '网络地址与设备', LOCATION: '行踪轨迹', BANK: '银行账户', BIRTH: '出生日期',
  CREDENTIAL: '登录凭据', TRACE: '经办痕迹', DETAIL: '个人情况',
} as const;
export type PersonalKind = keyof typeof personalKinds;

/** How long it stays: the name of a keeping (`core/personal/keeping.ts`), or that it stays as long as the record that it belongs to. */
export type Kept = 'record' | 'auction' | 'account' | (string & {});

export interface PersonalColumn {
  readonly kind: PersonalKind;
  /** What a sealed column was sealed for, where it is not `<entity>.<column>`. */
  readonly purpose?: string;
  /** How its keyed hash is made, where the kind does not say so. */
  readonly hash?: HashOf;
}
export interface HashOf {
  readonly purpose: string;
  readonly of?: (clear: string) => string;
  /** The plain column that it is of, where the clear text is not under seal beside it. */
  readonly from?: string;
}

/** One table that people stand in. */
export interface Held {
  readonly entity: string;
  /** Whose, in Chinese: 评审专家. */
  readonly whose: string;
  /** What for, in Chinese. */
  readonly why: string;
  readonly kept: Kept;
  /**
   * By property; of a sealed one the stem: `phone` for phoneMasked, phoneCipher and phoneHash. What is a relation or a key
   * (`PERSON`, `TRACE`), a number with a hash or an identity number finds a person's rows by itself.
   */
  readonly columns: Readonly<Record<string, PersonalKind | PersonalColumn>>;
  /** The row is about the person: all of it is his to see. Else what is marked, and what is named here. */
  readonly shows?: 'all' | readonly string[];
  /** The row stands for a person: what leads to it is about somebody. */
  readonly isSomebody?: boolean;
  /** Not even the administrator who answers for him may learn that there is one: who bids, who reviews. */
  readonly isOwnOnly?: boolean;
}

/** A sealed column that is no person's: a secret of a system, a firm's account. */
export interface SealedColumn { readonly entity: string; readonly stem: string; readonly purpose: string; readonly hash?: HashOf; /** Never written again: what was sealed stays under the suite of its day. */ readonly isFixed?: boolean }

export interface Personal {
  readonly held: readonly Held[];
  readonly sealed?: readonly SealedColumn[];
  /** By entity, columns that look personal and are not: names of things, of firms. */
  readonly things?: Readonly<Record<string, readonly string[]>>;
}

let declared: readonly (Personal & { readonly area: string })[] = [];
/** The list of areas says what each holds, once, when it is loaded. */
export function declarePersonal(areas: readonly { readonly title: string; readonly personal?: Personal }[]): void {
  declared = areas.flatMap(({ title, personal }) => (personal ? [{ ...personal, area: title }] : []));
}
export const declaredPersonal = (): readonly (Personal & { readonly area: string })[] => declared;
