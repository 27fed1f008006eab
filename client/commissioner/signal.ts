import { signal } from '@preact/signals';

/** Whether the browser believes that it has no signal. */
export const isOffline = signal(!navigator.onLine);
addEventListener('online', () => { isOffline.value = false; });
addEventListener('offline', () => { isOffline.value = true; });
