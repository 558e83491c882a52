const WORDS: Readonly<Record<string, string>> = {
  wounded_serious: 'seriously wounded',
  attackers_killed: 'attackers killed',
  attackers_wounded: 'attackers hurt',
  casualties: 'casualties in general',
  provisional: 'that numbers may change',
  attribution: 'who did it',
  'attribution.status': 'who did it',
  'attribution.statement': 'what they call it',
  confirmation: 'that it happened',
  weapon: 'weapons',
  impact: 'where it hit',
  launch_site: 'where it came from',
  kind: 'kind of attack',
};

/** What people call a field: "wounded", "who did it", "wounded: victims". */
export function fieldInWords(field: string): string {
  const [own, more] = field.split('.');
  return WORDS[field] ?? (more ? `${fieldInWords(own ?? '')}: ${more}` : field.replaceAll('_', ' '));
}
