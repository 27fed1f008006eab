/**
 * Full-width letters, digits and signs (as sheets typed with a Chinese input method have them) as half-width ones,
 * and all blanks out. Only for codes and numbers: in names a blank may mean something.
 */
export const halfWidth = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u3000\uFEFF\u200B]/g, '');
