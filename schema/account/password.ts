import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { commonPasswordWords } from './common-passwords.ts';
import type { AccountPolicy } from './policy.ts';

/** What one guess costs: OWASP's first choice for argon2id. Raise it here; hashes follow as people sign in. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const tagLength = 32;

interface Parameters { readonly memory: number; readonly passes: number; readonly parallelism: number }

const derive = (password: string, nonce: Buffer, { memory, passes, parallelism }: Parameters): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    // The same password typed with another input method is the same password.
    argon2('argon2id', { message: password.normalize('NFKC'), nonce, memory, passes, parallelism, tagLength }, (error, tag) => (error ? reject(error) : resolve(tag)));
  });

const text = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

/** The password's hash as a PHC string: `$argon2id$v=19$m=…,t=…,p=…$salt$hash`. */
export async function hashPassword(password: string, parameters: Parameters = cost): Promise<string> {
  const salt = randomBytes(16);
  const tag = await derive(password, salt, parameters);
  return `$argon2id$v=19$m=${parameters.memory},t=${parameters.passes},p=${parameters.parallelism}$${text(salt)}$${text(tag)}`;
}

const read = (phc: string): (Parameters & { readonly salt: Buffer; readonly tag: Buffer }) | null => {
  const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(phc);
  if (!match) return null;
  const [memory, passes, parallelism] = match.slice(1, 4).map(Number) as [number, number, number];
  return { memory, passes, parallelism, salt: Buffer.from(match[4]!, 'base64'), tag: Buffer.from(match[5]!, 'base64') };
};

/** No password fits it; comparing with it takes as long as with a real one, so that time does not tell who has an account. */
const nobody = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${text(Buffer.alloc(16, 7))}$${text(Buffer.alloc(tagLength))}`;

/** @param phc null where there is no account: false, after the same time */
export async function verifyPassword(password: string, phc: string | null): Promise<boolean> {
  const stored = read(phc ?? nobody) ?? read(nobody)!;
  const tag = await derive(password, stored.salt, stored);
  return phc !== null && tag.length === stored.tag.length && timingSafeEqual(tag, stored.tag);
}

/** Whether the hash was made when a guess cost less than now. */
export function needsRehash(phc: string): boolean {
  const stored = read(phc);
  return !stored || stored.memory < cost.memory || stored.passes < cost.passes || stored.parallelism < cost.parallelism;
}

/** What is wrong with a password that somebody chose, in Chinese; null when it will do. */
export function passwordProblem(password: string, of: { readonly loginName: string; readonly name: string }, { password: policy }: AccountPolicy): string | null {
  const plain = password.normalize('NFKC');
  const length = [...plain].length;
  if (length < policy.minLength) return `密码至少 ${policy.minLength} 位。`;
  if (length > 128) return '密码至多 128 位。';
  const classes = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u].filter((one) => one.test(plain)).length;
  if (classes < policy.classes) return `密码须含大写字母、小写字母、数字、符号中的至少 ${policy.classes} 类。`;
  const lower = plain.toLowerCase();
  const own = [of.loginName.toLowerCase(), of.name.toLowerCase()].filter((word) => [...word].length >= 2);
  if (own.some((word) => lower.includes(word))) return '密码不能含登录名或姓名。';
  if (policy.refusedWords.some((word) => lower.includes(word.normalize('NFKC').toLowerCase()))) return '密码含有不得使用的字词，请换一个。';
  if (isCommon(lower)) return '此密码太常见，容易被猜到，请换一个。';
  return null;
}

const leet: Readonly<Record<string, string>> = { '@': 'a', '4': 'a', '0': 'o', '1': 'l', '!': 'i', '3': 'e', '$': 's', '5': 's', '7': 't' };

/** A common word, keyboard row or sequence, with the usual ornaments around and inside it. */
function isCommon(lower: string): boolean {
  const straight = [...lower].map((sign) => leet[sign] ?? sign).join('');
  return [lower, straight].some((form) => {
    if (new Set(form).size < 5) return true;
    // What is left without common pieces, digits, signs and repetitions must still be something to guess.
    const rest = commonPasswordWords.reduce((left, word) => left.replaceAll(word, ''), form);
    return rest !== form && rest.replace(/[\d\W_]/g, '').replace(/(.)\1+/g, '$1').length < 4;
  });
}

/** For a person to type once: no signs that look alike, and every class in it. */
export function makePassword(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789';
  const draw = (): string => {
    for (;;) {
      const [byte] = randomBytes(1);
      if (byte! < 256 - (256 % alphabet.length)) return alphabet[byte! % alphabet.length]!;
    }
  };
  for (;;) {
    const made = Array.from({ length: 4 }, () => Array.from({ length: 4 }, draw).join('')).join('-');
    if (/[a-z]/.test(made) && /[A-Z]/.test(made) && /\d/.test(made)) return made;
  }
}
