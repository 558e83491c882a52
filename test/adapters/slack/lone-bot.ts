import { slackChat } from '../../../adapters/slack/slack.ts';
import { openLog } from '../../../src/log.ts';
import { fakeCore } from './fake-core.ts';

/** The adapter in a process in which nothing else is going on; it is told of its Slack on the command line, and ends with SIGTERM. */
const [botToken = '', appToken = '', apiUrl = ''] = process.argv.slice(2);
const log = openLog('silent');
const chat = slackChat({ botToken, appToken, apiUrl, command: '/incident', editors: [], log, now: () => Date.now() });
process.once('SIGTERM', () => chat.stop());
await chat.start(fakeCore());
