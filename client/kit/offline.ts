/** The one script that may be started beside the page's own. */
const script = '/service-worker.js';

/** Files of the build that this page has loaded so far. */
const loaded = (): string[] => performance.getEntriesByType('resource').map(({ name }) => new URL(name)).filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/')).map(({ pathname }) => pathname);

let isStarted = false;
/** From now on the pages that were open here open without signal too. Browsers allow that over HTTPS only; elsewhere nothing changes. */
export const keepPages = async (): Promise<void> => {
  if (isStarted || !('serviceWorker' in navigator)) return;
  isStarted = true;
  const { trustedTypes } = window as unknown as { trustedTypes?: { createPolicy(name: string, rules: { createScriptURL(to: string): string }): { createScriptURL(to: string): string } } };
  const policy = trustedTypes?.createPolicy('bureau', { createScriptURL: (to) => { if (to !== script) throw new TypeError(to); return to; } });
  try {
    await navigator.serviceWorker.register(policy?.createScriptURL(script) ?? script);
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ keep: ['/', ...new Set(loaded())] });
  } catch { /* not here: then there must be signal to open a page */ }
};
