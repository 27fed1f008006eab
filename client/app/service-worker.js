// Lets pages that were open on this device before open where there is no signal. It keeps the page itself and the files of its
// build, whose names change with what is in them; what the bureau answers is never kept here and never passes through.
const store = 'bureau.pages';
const page = '/';
/** So long a page is waited for, in milliseconds, before the kept one does. */
const patience = 5_000;
/** More files than a build has; those kept first go first. */
const most = 300;
const others = /^\/(graphql|api|health|uploads|export|oauth)(\/|$)/;

self.addEventListener('install', () => { void self.skipWaiting(); });
self.addEventListener('activate', (event) => { event.waitUntil(self.clients.claim()); });

/** The files that a page had loaded before this was there. */
self.addEventListener('message', (event) => {
  const { keep } = event.data ?? {};
  if (Array.isArray(keep)) event.waitUntil(keepAll(keep.filter((each) => typeof each === 'string' && (each === page || each.startsWith('/assets/')))));
});
async function keepAll(paths) {
  const cache = await caches.open(store);
  for (const path of paths) if (!(await cache.match(path))) await cache.add(path).catch(() => undefined);
  const files = (await cache.keys()).filter(({ url }) => new URL(url).pathname !== page);
  for (const old of files.slice(0, Math.max(0, files.length - most))) await cache.delete(old);
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || others.test(pathname)) return;
  if (pathname.startsWith('/assets/')) event.respondWith(file(request));
  else if (request.mode === 'navigate') event.respondWith(opened(event));
});

async function file(request) {
  const cache = await caches.open(store);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}

async function opened(event) {
  const { request } = event;
  const cache = await caches.open(store);
  const asked = fetch(request).then(async (answer) => {
    // What comes to somebody has his own answers in it; kept is the bare page, which is the same for everybody.
    if (answer.ok && !answer.redirected && (answer.headers.get('content-type') ?? '').startsWith('text/html')) event.waitUntil(cache.add(page).catch(() => undefined));
    return answer;
  });
  const kept = await cache.match(page);
  if (!kept) return asked;
  asked.catch(() => undefined);
  return Promise.race([asked.catch(() => kept), new Promise((resolve) => { setTimeout(resolve, patience, kept); })]);
}
