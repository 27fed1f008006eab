import type { Performer } from './performer.ts';

export interface DownloadedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly body: string;
}

/** A file that is made when it is asked for: `GET /api/downloads/<name>/<key>`. */
export interface Download {
  readonly name: string;
  readonly title: string;
  /** What the key may look like; whatever else is asked for is not there. */
  readonly key: RegExp;
  /** Null where there is none, or whoever asks may not have it: both look the same. */
  readonly make: (performer: Performer, key: string) => Promise<DownloadedFile | null>;
}
