/**
 * How tasks reach the world outside. The server opens it and hands it to the jobs: an area knows neither sockets nor
 * settings, and what a stranger chose as an address is only ever asked through here.
 */
export interface Outside {
  readonly post: (request: Post) => Promise<Posted>;
  /** Null where no mail server is set. */
  readonly mail: ((letter: Letter) => Promise<void>) | null;
  /** The portal as people's browsers reach it, without a slash at the end: for links in messages. */
  readonly portal: string;
}

export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** GET sends no body; POST unless said otherwise. */
  readonly method?: 'GET' | 'POST';
  /** So many bytes of the answer are read; 16,384 unless said otherwise. */
  readonly mostRead?: number;
}

export interface Posted {
  readonly status: number;
  /** Seconds that the other side asks us to wait. */
  readonly retryAfter: number | null;
  /** The beginning of what it said; robots say there whether they took it. */
  readonly body: string;
}

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same at every attempt, so that a mail server may tell a repetition. */
  readonly id: string;
}

/**
 * It did not get through. `isFinal` when trying again is no use: a refused address, a mailbox that does not exist.
 * The message is for people, and tells nothing of what is inside.
 */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
  constructor(message: string, readonly isFinal: boolean, readonly status: number | null = null, options?: ErrorOptions) { super(message, options); }
}
