import { benchAnswering } from './bench-answering.ts';
import { benchReading } from './bench-reading.ts';
import { benchStarting } from './bench-starting.ts';
import type { Row } from './row.ts';

const rows = [...(await benchReading()), ...(await benchAnswering()), ...benchStarting()];
console.log(['| what | median | ratio |', '| --- | ---: | --- |', ...rows.map((row) => line(row))].join('\n'));

function line({ what, value, unit, over }: Row): string {
  const base = rows.find((row) => row.what === over);
  const ratio = base ? `${figures(value / base.value)} × ${base.what}` : '';
  return `| ${what} | ${figures(value)} ${unit} | ${ratio} |`;
}

function figures(value: number): string {
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
