/** Prints figures as a Markdown table, as docs/performance.md has it. */
import { type Figure, judge } from './figure.ts';

const head = ['point', 'figure', 'target', 'measured', 'ratio', 'spread', ''];

export function table(figures: readonly Figure[]): string {
  const rows = [head, head.map(() => '---'), ...figures.map(row)];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function row(figure: Figure): string[] {
  const { point, what, unit, per, target, values } = figure;
  const { median, ratio, spread, holds } = judge(figure);
  return [
    point,
    per ? `${what} / ${per.what}` : what,
    target ? ('most' in target ? `<= ${target.most}` : `>= ${target.least}`) : '',
    `${round(median)} ${unit}`.trim(),
    ratio === undefined ? '' : ratio < 0.1 ? `1/${Math.round(1 / ratio)}` : round(ratio),
    values.length > 1 && Number.isFinite(spread) ? `${Math.round(spread * 100)} %` : '',
    holds === undefined ? '' : holds ? 'holds' : 'MISSED',
  ];
}

const round = (value: number): string =>
  Math.abs(value) >= 100
    ? value.toFixed(0)
    : Math.abs(value) >= 10
      ? value.toFixed(1)
      : value.toFixed(2);
