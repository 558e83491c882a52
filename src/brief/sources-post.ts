import type { Briefing, Origin } from '../model/briefing.ts';
import type { Post, PostLine } from '../model/post.ts';
import { buttonsFor } from './buttons.ts';
import { fieldInWords } from './field-words.ts';
import { teller } from './figure-words.ts';
import { ageOf, reportInWords } from './outlet.ts';

/** The reports, and the few mouths that they go back to. */
export function sourcesPost(briefing: Briefing): Post {
  const { reports, origins, replaced = [] } = briefing;
  return {
    title: `Sources: ${briefing.title}`,
    lines: [
      { label: 'Reports', text: ageOf(reports), strong: true, keep: 0 },
      ...reports.map(
        (r): PostLine => ({
          text: `${reportInWords(r)}${r.main ? '' : ', only mentions it'}${r.url ? `, ${r.url}` : ''} [${r.id}]`,
          under: true,
          keep: 2,
        }),
      ),
      ...replaced.map(
        (r): PostLine => ({
          text: `${reportInWords(r)}: replaced by a later version, ${r.by} [${r.id}]`,
          under: true,
          keep: 5,
        }),
      ),
      { label: 'Who says it', text: behindTheNumbers(origins), strong: true, keep: 1 },
      ...origins.map((origin): PostLine => ({ text: originInWords(origin, reports.length), under: true, keep: 4 })),
    ],
    buttons: buttonsFor(briefing),
  };
}

/** How many voices the casualty figures rest on, and whose they are: five outlets may be one source. */
function behindTheNumbers(origins: readonly Origin[]): string {
  const counting = origins.filter(({ fields }) => fields.some((f) => f === 'killed' || f.startsWith('wounded')));
  if (!counting.length) return 'No named source gives a number of dead or wounded.';
  const parties = [...new Set(counting.flatMap(({ party }) => party ?? []))];
  const known = counting.every(({ party }) => party !== null);
  const one = counting.length === 1;
  const whose = known && parties.length === 1 ? `, ${one ? 'it speaks' : 'all speak'} for the ${parties[0]}` : '';
  return `The numbers rest on ${one ? 'one source' : `${counting.length} sources`}${whose}.`;
}

function originInWords(origin: Origin, of: number): string {
  const { speaker, party, fields, reports } = origin;
  const whose = party && party !== speaker ? `, for the ${party}` : '';
  const told = fields.map(fieldInWords).join(', ');
  return `${teller(origin) ?? 'no source named'}${whose}: ${told} (${reports.length} of ${of} reports)`;
}
