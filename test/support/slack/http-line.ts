import { createHmac } from 'node:crypto';
import { type Delivery, type Line, NotAcknowledged, type Reply, type Retry } from './delivery.ts';

export type SentRequest = { readonly body: string; readonly headers: Readonly<Record<string, string>> };
export type Received = { readonly status: number; readonly body: unknown; readonly ms: number };

/** What Slack signs a request with; null leaves it unsigned. */
export type Signing = { readonly secret: string | null; readonly atSeconds?: number };

/** Sends to the app's own address, each request signed. */
export class HttpLine implements Line {
  readonly sent: SentRequest[] = [];
  readonly #url: string;
  readonly #secret: string;
  readonly #withinMs: number;

  constructor(url: string, secret: string, withinMs: number) {
    this.#url = url;
    this.#secret = secret;
    this.#withinMs = withinMs;
  }

  async deliver(delivery: Delivery, retry: Retry | null): Promise<Reply> {
    const { body, contentType } = encode(delivery);
    const again = retry ? { 'x-slack-retry-num': String(retry.attempt), 'x-slack-retry-reason': retry.reason } : {};
    const response = await this.send(body, { 'content-type': contentType, ...again });
    if (response.status < 200 || response.status > 299)
      throw new NotAcknowledged('dispatch_failed', response.status, response.mayRetry);
    return response;
  }

  send(
    body: string,
    headers: Readonly<Record<string, string>>,
    { secret, atSeconds = Math.floor(Date.now() / 1000) }: Signing = { secret: this.#secret },
  ): Promise<Received & { mayRetry: boolean }> {
    return this.resend({ body, headers: { ...headers, ...signature(body, secret, atSeconds) } });
  }

  /** The very same bytes and signature, as somebody who listened in would send them. */
  async resend(request: SentRequest): Promise<Received & { mayRetry: boolean }> {
    this.sent.push(request);
    const started = performance.now();
    const signal = AbortSignal.timeout(this.#withinMs);
    try {
      const response = await fetch(this.#url, { method: 'POST', ...request, signal });
      return {
        status: response.status,
        body: decode(await response.text()),
        ms: performance.now() - started,
        mayRetry: response.headers.get('x-slack-no-retry') !== '1',
      };
    } catch {
      throw new NotAcknowledged(signal.aborted ? 'operation_timeout' : 'dispatch_failed');
    }
  }
}

function signature(body: string, secret: string | null, atSeconds: number): Record<string, string> {
  if (secret === null) return {};
  const digest = createHmac('sha256', secret).update(`v0:${atSeconds}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(atSeconds), 'x-slack-signature': `v0=${digest}` };
}

function encode({ kind, payload }: Delivery): { body: string; contentType: string } {
  if (kind === 'events_api') return { body: JSON.stringify(payload), contentType: 'application/json' };
  const form = kind === 'interactive' ? { payload: JSON.stringify(payload) } : (payload as Record<string, string>);
  return { body: new URLSearchParams(form).toString(), contentType: 'application/x-www-form-urlencoded' };
}

function decode(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
