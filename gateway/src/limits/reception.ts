import type { FastifyRequest } from 'fastify';
import type { Authentication } from '../auth/authentication.ts';
import { clientOf, clientOfViewer, Clients } from './clients.ts';
import type { ClientLimits } from './policy.ts';

/** Where every caller is met, whatever it asks for: known by its token, counted as one client at all doors together. */
export class Reception {
  readonly #authentication: Authentication;
  readonly #clients: Clients;

  constructor(authentication: Authentication, limits: ClientLimits) {
    this.#authentication = authentication;
    this.#clients = new Clients(limits);
  }

  /**
   * Says in `request.viewer` who asks, and counts the request for that person or machine; what is not known yet counts for its address, so that
   * guessing tokens is bounded too.
   *
   * @throws Refusal 429 when the client's rate is used up, 401, 400 or 503 as `authenticate` does
   */
  async recognise(request: FastifyRequest): Promise<void> {
    if (!this.#authentication.isRemembered(request.headers)) this.#clients.arrive(clientOf(request.ip));
    request.viewer = await this.#authentication.authenticate(request.headers);
    const signedIn = clientOfViewer(request.viewer);
    if (signedIn !== null) this.#clients.arrive(signedIn);
  }

  /** Counts one more question within a request that was recognised. @throws Refusal 429 when the client's rate is used up */
  askAgain(request: FastifyRequest): void {
    this.#clients.arrive(this.#clientOf(request));
  }

  /**
   * Lets an operation of a recognised request begin; call what it returns when it has ended.
   *
   * @throws Refusal 429 when the client has too much under way
   */
  begin(request: FastifyRequest, operation: { readonly cost: number; readonly stored: boolean }): () => void {
    return this.#clients.begin(this.#clientOf(request), operation);
  }

  #clientOf({ viewer, ip }: FastifyRequest): string {
    return clientOfViewer(viewer!) ?? clientOf(ip);
  }
}
