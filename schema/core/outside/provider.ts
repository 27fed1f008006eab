/**
 * Somebody else who says who a person is: the county's single sign-on, a government platform. The server makes them from
 * its settings; what a person's account there opens here is decided by the accounts' area.
 */
export interface Provider {
  /** As the settings name it; it stands in addresses and in the database. */
  readonly id: string;
  /** As people know it, in Chinese. */
  readonly title: string;
  /** Within it an account id is one person's: a provider that is turned to another place knows nobody of before. */
  readonly issuer: string;
  /** Where the browser is sent. @throws NotProven */
  begin(flow: Flow): Promise<string>;
  /** Who came back, by what the browser brought along. @throws NotProven */
  finish(flow: Flow, brought: URLSearchParams, now: Date): Promise<Identity>;
}

/** One sign-in under way, known to this bureau and to the browser that began it. */
export interface Flow {
  /** Comes back as it went out. */
  readonly state: string;
  /** Is in what the provider signs. */
  readonly nonce: string;
  /** Whoever exchanges the code must know it (RFC 7636). */
  readonly verifier: string;
  /** Our own address, to which the provider sends the browser back. */
  readonly callback: string;
}

export interface Identity {
  /** The account id at the provider: never a name, never an e-mail address. */
  readonly subject: string;
  /** The provider asked for a second factor, and the settings trust it in that. */
  readonly hasSecondFactor: boolean;
}

/** Why nobody is proven: for the journal. People are told of few of them, and in their own words. */
export type WhyNot =
  | 'CANCELLED' | 'PROVIDER_UNREACHABLE' | 'PROVIDER_REFUSED' | 'BAD_ANSWER' | 'CODE_REFUSED'
  | 'UNSIGNED' | 'BAD_SIGNATURE' | 'UNKNOWN_KEY' | 'OTHER_ISSUER' | 'OTHER_AUDIENCE' | 'WRONG_NONCE' | 'TOKEN_EXPIRED' | 'NO_SUBJECT';

/** The message is for operators' logs: it holds no token, code or secret. */
export class NotProven extends Error {
  override readonly name = 'NotProven';
  constructor(readonly why: WhyNot, message: string = why, options?: ErrorOptions) { super(message, options); }
}
