import type { Modal } from './block-kit.ts';
import { carelessIn } from './careless.ts';
import { FormAnswer, faultOf } from './check-body.ts';
import { betweenBlocks } from './cross-rules.ts';
import type { Desk } from './desk.ts';
import { checkResponse, type ResponseBody, respond } from './respond.ts';
import { withIds } from './wire-message.ts';
import type { OpenView, ResponseUrl } from './world.ts';

/** The acknowledgement of a command may be its answer already: text, or a message. */
export function takeAcknowledgement({ world, report }: Desk, url: ResponseUrl, body: unknown): void {
  if (body === '' || body === null || body === undefined) return;
  const message: ResponseBody = typeof body === 'object' ? (body as ResponseBody) : { text: String(body) };
  const fault = checkResponse(message);
  report('acknowledgement', body, [...(fault?.messages ?? []), ...carelessIn(message)]);
  if (!fault) respond(world, url, message, null);
}

/** Closes a form that was sent, shows what was filled in wrongly, or shows the next form. */
export function takeFormAnswer({ world, report }: Desk, modal: OpenView, body: unknown): void {
  const wrong = body === '' ? null : faultOf(FormAnswer, body, 'invalid_arguments', '');
  report('acknowledgement', body, wrong?.messages ?? []);
  if (wrong) return;
  const answer = body === '' ? null : FormAnswer.parse(body);
  if (answer?.response_action === 'errors') {
    const unknown = Object.keys(answer.errors).filter(
      (id) => !modal.view.blocks.some(({ block_id }) => block_id === id),
    );
    report(
      'acknowledgement',
      body,
      unknown.map((id) => `no block ${id} in the form [json-pointer:/errors/${id}]`),
    );
    modal.errors = answer.errors;
  } else if (answer?.response_action === 'update') {
    report('acknowledgement', body, betweenBlocks(answer.view.blocks));
    modal.view = { ...answer.view, blocks: withIds(answer.view.blocks, world) as Modal['blocks'] };
    modal.errors = {};
  } else modal.open = false;
  world.wake();
}
