/** What this browser remembers. A browser that refuses storage forgets; nothing else changes. */
export const remembered = <T>(name: string, fallback: T): T => {
  try {
    const text = localStorage.getItem(`bureau.${name}`);
    return text === null ? fallback : JSON.parse(text) as T;
  } catch {
    return fallback;
  }
};

export const remember = (name: string, value: unknown): void => {
  try {
    if (value === undefined) localStorage.removeItem(`bureau.${name}`);
    else localStorage.setItem(`bureau.${name}`, JSON.stringify(value));
  } catch { /* storage is full or refused */ }
};
