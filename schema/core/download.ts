import type { Performer } from './performer.ts';

export interface DownloadedFile<Body extends string | Uint8Array = string> {
  readonly name: string;
  readonly mediaType: string;
  readonly body: Body;
}

/** A file that is made when it is asked for: `GET /api/downloads/<name>/<key>`. */
export interface Download<Context extends Performer = Performer, Body extends string | Uint8Array = string> {
  readonly name: string;
  readonly title: string;
  /** What the key may look like; whatever else is asked for is not there. */
  readonly key: RegExp;
  /** Null where there is none, or whoever asks may not have it: both look the same. */
  readonly make: (context: Context, key: string) => Promise<DownloadedFile<Body> | null>;
}
