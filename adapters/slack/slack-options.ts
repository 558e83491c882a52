import type { Log } from '../../src/log.ts';

/** How to reach Slack, and who may do what there. */
export type SlackOptions = {
  readonly botToken: string;
  /** Socket Mode: Slack is called, so no address of ours needs to be public. */
  readonly appToken?: string;
  /** HTTP, where there is no app token: Slack calls `/slack/events`. */
  readonly signingSecret?: string;
  readonly port?: number;
  readonly host?: string;
  /** The Web API's address where it is not Slack's own: GovSlack, a proxy, a local server. */
  readonly apiUrl?: string;
  /** "/incident" */
  readonly command: string;
  /** The ids of those who may strike figures; '*' is everybody. */
  readonly editors: readonly string[];
  /** How long Slack may take to greet in Socket Mode. */
  readonly greetWithinSeconds?: number;
  readonly log: Log;
  readonly now: () => number;
};
