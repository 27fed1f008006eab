import { Fault, signInAsked } from '../kit/request.ts';
import { say } from '../kit/words.ts';
import { text } from './words.ts';

interface Answer { readonly id?: string; readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[] }

/**
 * Hands files over: `POST /api/imports`, multipart, parts `file` and `year`. Not fetch, which cannot say how far an upload is.
 *
 * @param onProgress percent sent; 100 while the server reads
 * @returns the batch's id; throws a Fault that says what to do
 */
export const upload = (files: readonly File[], year: string, onProgress: (percent: number) => void): Promise<string> => new Promise((resolve, reject) => {
  const body = new FormData();
  if (year) body.append('year', year);
  for (const file of files) body.append('file', file, file.name);
  const going = new XMLHttpRequest();
  going.open('POST', '/api/imports');
  going.responseType = 'json';
  going.upload.addEventListener('progress', ({ loaded, total }) => onProgress(Math.round((loaded / Math.max(total, 1)) * 100)));
  going.addEventListener('error', () => reject(new Fault('offline', say.offline)));
  going.addEventListener('load', () => {
    const answer = going.response as Answer | null;
    if (answer?.id) return resolve(answer.id);
    if (going.status === 401) signInAsked.value += 1;
    const messages = answer?.errors?.map(({ message }) => message).join(' ');
    return reject(new Fault(going.status >= 500 ? 'server' : 'invalid', messages || text.uploadFailed));
  });
  going.send(body);
});
