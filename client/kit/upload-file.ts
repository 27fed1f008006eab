import type { KeptFile } from './action-form.ts';
import { Fault, signInAsked } from './request.ts';
import { say } from './words.ts';

interface Answer { readonly id?: string; readonly name?: string; readonly size?: number; readonly errors?: readonly { readonly message: string }[] }

/** Hands one file over, to be taken by an action later. Not fetch, which cannot say how far it is. Throws a Fault that says what to do. */
export const uploadFile = (file: File, onProgress: (percent: number) => void): Promise<KeptFile> => new Promise((resolve, reject) => {
  const going = new XMLHttpRequest();
  going.open('POST', '/api/attachments');
  going.responseType = 'json';
  going.setRequestHeader('x-file-name', encodeURIComponent(file.name));
  going.upload.addEventListener('progress', ({ loaded, total }) => onProgress(Math.round((loaded / Math.max(total, 1)) * 100)));
  going.addEventListener('error', () => reject(new Fault('offline', say.offline)));
  going.addEventListener('load', () => {
    const answer = going.response as Answer | null;
    if (answer?.id) return resolve({ id: answer.id, name: answer.name ?? file.name, size: answer.size ?? file.size });
    if (going.status === 401) signInAsked.value += 1;
    return reject(new Fault(going.status >= 500 ? 'server' : 'invalid', answer?.errors?.map(({ message }) => message).join(' ') || say.failedServer));
  });
  going.send(file);
});
