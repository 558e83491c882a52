/** The rules that a body can break: the published API, and what it leaves unsaid. */
export type Rule =
  | 'spec'
  | 'flags'
  | 'content'
  | 'embeds'
  | 'five rows'
  | 'v2 flag'
  | 'v2 alone'
  | '40 components'
  | '4000 characters'
  | 'unique custom_id'
  | 'unique id'
  | 'button target'
  | 'button label'
  | 'unique option'
  | 'option count'
  | 'allowed_mentions'
  | 'nonce'
  | 'empty'
  | 'callback type'
  | 'choice length'
  | 'five fields'
  | '100 commands'
  | 'unique command'
  | 'command name'
  | 'description'
  | '8000 characters'
  | 'required first'
  | 'autocomplete or choices';

/** What is wrong at which place of a body. */
export type Breach = { readonly path: string; readonly rule: Rule; readonly says: string };

/** Nothing where a rule holds, or else the breach of it. */
export const unless = (holds: boolean, path: string, rule: Rule, says: string): Breach[] =>
  holds ? [] : [{ path, rule, says }];
