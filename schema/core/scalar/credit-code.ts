import { halfWidth } from './half-width.ts';

/** The 31 characters of a unified social credit code (GB 32100-2015 §4): no I, O, S, V, Z. */
export const creditCodeAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Weights of positions 1–17: 3^(i−1) mod 31. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Registering authorities (position 1) and the kinds each registers (position 2); GB 32100-2015 as amended in 2016. */
export const creditCodeAuthorities: Readonly<Record<string, { readonly authority: string; readonly kinds: Readonly<Record<string, string>> }>> = {
  1: { authority: '机构编制', kinds: { 1: '机关', 2: '事业单位', 3: '编办直接管理机构编制的群众团体', 9: '其他' } },
  2: { authority: '外交', kinds: { 1: '外国常驻新闻机构', 9: '其他' } },
  3: { authority: '司法行政', kinds: { 1: '律师执业机构', 2: '公证处', 3: '基层法律服务所', 4: '司法鉴定机构', 5: '仲裁委员会', 9: '其他' } },
  4: { authority: '文化', kinds: { 1: '外国在华文化中心', 9: '其他' } },
  5: { authority: '民政', kinds: { 1: '社会团体', 2: '民办非企业单位', 3: '基金会', 9: '其他' } },
  6: { authority: '旅游', kinds: { 1: '外国旅游部门常驻代表机构', 2: '港澳台地区旅游部门常驻内地（大陆）代表机构', 9: '其他' } },
  7: { authority: '宗教', kinds: { 1: '宗教活动场所', 2: '宗教院校', 9: '其他' } },
  8: { authority: '工会', kinds: { 1: '基层工会', 9: '其他' } },
  9: { authority: '市场监管', kinds: { 1: '企业', 2: '个体工商户', 3: '农民专业合作社' } },
  A: { authority: '中央军委改革和编制办公室', kinds: { 1: '军队事业单位', 9: '其他' } },
  N: { authority: '农业', kinds: { 1: '组级集体经济组织', 2: '村级集体经济组织', 3: '乡镇级集体经济组织', 9: '其他' } },
  Y: { authority: '其他', kinds: { 1: '其他' } },
};

export interface CreditCodeCheck {
  /** The code as it is stored: half-width, upper case, without blanks. */
  readonly code: string;
  readonly valid: boolean;
  /** `format`: not 18 characters of the alphabet in their places; `check`: the check character does not fit. */
  readonly reason?: 'format' | 'check';
  /** The check character that would fit, where the form is right. Not a correction: any other character may be the wrong one. */
  readonly expected?: string;
  /** The organisation code inside (GB 11714) fails its own check: worth a look, no ground for refusal. */
  readonly organizationCodeWarning?: boolean;
  readonly prefix?: { readonly authority: string; readonly kind?: string };
  /** Where it was first registered (GB/T 2260, six digits); the seat may have moved since. */
  readonly areaCode?: string;
}

/** Position 1 may be a letter (military, village collectives, others); the common check "first eight are digits" is wrong. */
const form = /^[1-9ANY][1-9]\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

export const normalizeCreditCode = (text: string): string => halfWidth(text).toUpperCase();

/** The check character of the first 17 characters: (31 − Σ wᵢ·vᵢ mod 31) mod 31. They must be of the alphabet. */
export const creditCodeCheckCharacter = (first17: string): string => {
  const total = weights.reduce((sum, weight, i) => sum + weight * creditCodeAlphabet.indexOf(first17.charAt(i)), 0);
  return creditCodeAlphabet.charAt((31 - (total % 31)) % 31);
};

/** GB 11714: eight characters (0–9, A–Z as 10–35) and 11 − Σ mod 11, where 10 is X and 11 is 0. */
export const organizationCodeCheckCharacter = (first8: string): string => {
  const total = [3, 7, 9, 10, 5, 8, 4, 2].reduce((sum, weight, i) => sum + weight * parseInt(first8.charAt(i), 36), 0);
  return '0123456789X0'.charAt(11 - (total % 11));
};

/** Checks a unified social credit code (统一社会信用代码, GB 32100-2015 amended 2016). Never throws. */
export const checkCreditCode = (text: string): CreditCodeCheck => {
  const code = normalizeCreditCode(text);
  if (!form.test(code)) return { code, valid: false, reason: 'format' };
  const authority = creditCodeAuthorities[code.charAt(0)]!;
  const kind = authority.kinds[code.charAt(1)];
  const expected = creditCodeCheckCharacter(code);
  const read = {
    code,
    prefix: { authority: authority.authority, ...(kind !== undefined && { kind }) },
    areaCode: code.slice(2, 8),
    organizationCodeWarning: organizationCodeCheckCharacter(code.slice(8, 16)) !== code.charAt(16),
  };
  return code.endsWith(expected) ? { ...read, valid: true } : { ...read, valid: false, reason: 'check', expected };
};

/** What to tell the person, in one wording for form, sheet and job; `undefined` when the code is right. */
export const creditCodeProblem = (text: string): string | undefined => {
  const { valid, reason, code } = checkCreditCode(text);
  if (valid) return undefined;
  if (reason === 'check') return `统一社会信用代码“${code}”的校验位不符，请核对是否有字符录错或前后颠倒。`;
  return `统一社会信用代码“${code}”格式不符：应为 18 位数字或大写字母（不含 I、O、S、V、Z），目前为 ${code.length} 位。`;
};
