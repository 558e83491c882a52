import type { Briefing } from '../model/briefing.ts';
import { outletOf, reportInWords } from './outlet.ts';

type Reports = Pick<Briefing, 'reports'>;

/** A report of a briefing by its id, named with its outlet and date. */
export function reportNamed(id: string, { reports }: Reports): string {
  const report = reports.find((r) => r.id === id);
  return report ? reportInWords(report) : `report ${id}`;
}

/** The same without its date. */
export function outletNamed(id: string, { reports }: Reports): string {
  const report = reports.find((r) => r.id === id);
  return report ? outletOf(report) : `report ${id}`;
}
