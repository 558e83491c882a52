import { addedPost, notAddedPost } from './brief/added-post.ts';
import type { Request } from './chat.ts';
import { type Taken, takeReport } from './intake.ts';
import type { Library } from './library.ts';
import type { Incident } from './model/incident.ts';
import type { Post } from './model/post.ts';
import type { Report } from './model/report.ts';
import { reportId, reportOfText } from './sources/read-text.ts';
import { faultLine } from './sources/sourced.ts';

/** Reads the article that an address leads to; else a sentence that says why not. */
export type ReadLink = (url: string) => Promise<Report | string>;

type Said = NonNullable<Request['message']>;

/** Fewer characters are a slip of the hand, no report. */
const FEWEST_CHARACTERS = 20;
const MAY_NOT = 'Only those whom sitrep’s settings name may add reports: they change what everybody is told.';
const NOTHING = 'There is no report in that: write “add”, then its text or a link to it.';
const NO_LINKS = 'Links cannot be fetched here: paste the text of the report instead.';

/** Takes in what somebody pasted, linked to or pointed at, and says what it changed. */
export async function add(
  library: Library,
  { asker, message }: Pick<Request, 'asker' | 'message'>,
  typed: string,
  readLink: ReadLink | null,
): Promise<Post> {
  if (!asker.mayRule) return notAddedPost(MAY_NOT);
  const report = await reportIn(message ?? { text: typed, by: null, url: null }, readLink);
  if (typeof report === 'string') return notAddedPost(report);
  const taken = await takeReport(library, report);
  if (taken.kind === 'unreadable') return notAddedPost(faultLine(taken.fault));
  if (taken.kind === 'refused') return notAddedPost(taken.why);
  const [reading] = await library.readings([taken.report]);
  return addedPost({ taken, notRead: reading?.notRead ?? null, incident: await incidentOf(taken, library) });
}

async function reportIn({ text, by, url }: Said, readLink: ReadLink | null): Promise<Report | string> {
  const link = linkIn(text);
  if (link) return readLink ? readLink(link) : NO_LINKS;
  if (text.trim().length < FEWEST_CHARACTERS) return tooShort(text.trim());
  const sourced = reportOfText('the text', null, Buffer.from(text));
  if ('fault' in sourced) return faultLine(sourced.fault);
  const { report } = sourced;
  const address = url !== null && URL.canParse(url) ? url : null;
  return {
    ...report,
    ...(by !== null && { source: by }),
    ...(address !== null && { url: address, id: reportId({ text: report.text, url: address }) }),
  };
}

const tooShort = (text: string): string =>
  text ? `“${text}” is too short to be a report: paste the whole of its text, or a link to it.` : NOTHING;

/** A link alone, also "<https://…>" and "example.org/blast". */
function linkIn(text: string): string | null {
  const bare = text.trim().replace(/^<(.*)>$/su, '$1');
  if (/\s/u.test(bare)) return null;
  if (/^https?:\/\//iu.test(bare)) return URL.canParse(bare) ? bare : null;
  const whole = `https://${bare}`;
  return /^[\w-]+(?:\.[\w-]+)+\/\S+$/u.test(bare) && URL.canParse(whole) ? whole : null;
}

/** The incident that a report is about, however long it has been known. */
async function incidentOf(
  taken: Exclude<Taken, { kind: 'unreadable' | 'refused' }>,
  library: Library,
): Promise<Incident | null> {
  const report = taken.kind === 'old version' ? taken.of : taken.report;
  const { heads, fetch } = await library.shelf();
  const head = heads.find(({ reports }) => reports.some(({ id, main }) => main && id === report));
  return head ? ((await fetch([head.id]))[0] ?? null) : null;
}
