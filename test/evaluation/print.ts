/** The evaluation as text, Markdown or JSON. */
import { type Figures, leftAloneShare, type NamedFigures, precision, recall, type Summary } from './figures.js';
import type { Judgement, Reported } from './judge.js';

/** What is printed. `judgements` is undefined when the texts are not to be shown. */
export interface Evaluation {
  readonly summary: Summary;
  readonly judgements: readonly Judgement[] | undefined;
}

const columns = ['conflicts found', 'recall', 'as information', 'look-alikes left alone', 'share', 'with information'];
const alarmColumns = ['right alarms', 'false alarms', 'precision', 'alarms on other conflicts'];

/** Machine-readable form: the summary with its shares, and the cases that went wrong. */
export function toJson({ summary, judgements }: Evaluation): string {
  const withShares = (figures: Figures): object => ({
    ...figures,
    recall: recall(figures),
    precision: precision(figures),
    leftAloneShare: leftAloneShare(figures),
  });
  const form = {
    total: withShares(summary.total),
    themes: summary.themes.map(withShares),
    languages: summary.languages.map(withShares),
    structures: summary.structures.map(withShares),
    misread: summary.misread,
    withoutRules: summary.withoutRules,
    ...(judgements === undefined
      ? {}
      : { wrong: judgements.filter(isWrong), withInformation: judgements.filter(isRemarkable) }),
  };
  return JSON.stringify(form, null, 2);
}

/** Tables and lists in Markdown. */
export function toMarkdown(evaluation: Evaluation): string {
  const tables = allTables(evaluation.summary).map(({ title, rows }) => {
    const [head = [], ...body] = rows;
    const lines = [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...body];
    return `## ${title}\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`;
  });
  const cases = caseLists(evaluation).map(({ title, judgements }) => {
    const items = judgements.map(({ labelled, ...rest }) => {
      const quoted = labelled.text.trimEnd().replaceAll(/^/gm, '> ');
      return `### ${labelled.id}\n\n${remarks({ labelled, ...rest }).join('  \n')}\n\n${quoted}`;
    });
    return `## ${title} (${judgements.length})\n\n${items.join('\n\n')}`;
  });
  return ['# Evaluation', remarkLines(evaluation.summary), ...tables, ...cases].join('\n\n');
}

/** Aligned tables and lists for a terminal. */
export function toText(evaluation: Evaluation): string {
  const tables = allTables(evaluation.summary).map(({ title, rows }) => `${title}\n${aligned(rows)}`);
  const cases = caseLists(evaluation).map(({ title, judgements }) => {
    const items = judgements.map((judgement) => {
      const quoted = judgement.labelled.text.trimEnd().replaceAll(/^/gm, '    ');
      return `  ${judgement.labelled.id}: ${remarks(judgement).join('; ')}\n${quoted}`;
    });
    return `${title} (${judgements.length})\n\n${items.join('\n\n')}`;
  });
  return [...tables, remarkLines(evaluation.summary), ...cases].join('\n\n');
}

interface Table {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

function allTables({ total, themes, languages, structures }: Summary): Table[] {
  const table = (title: string, first: string, figures: readonly NamedFigures[]): Table => ({
    title,
    rows: [[first, ...columns, ...alarmColumns], ...figures.map((row) => [row.name, ...cells(row)])],
  });
  return [
    table('Total', 'all', [{ name: 'total', ...total }]),
    table('By theme', 'theme', themes),
    table('By language', 'language', languages),
    table('By structure', 'structure', structures),
  ];
}

function cells(figures: Figures): string[] {
  const { conflicts, found, foundAsInformation, lookAlikes, leftAlone, withInformation } = figures;
  return [
    `${found}/${conflicts}`,
    percentage(recall(figures)),
    `${foundAsInformation}`,
    `${leftAlone}/${lookAlikes}`,
    percentage(leftAloneShare(figures)),
    `${withInformation}`,
    `${figures.rightAlarms}`,
    `${figures.falseAlarms}`,
    percentage(precision(figures)),
    `${figures.alarmsElsewhere}`,
  ];
}

function percentage(share: number | undefined): string {
  return share === undefined ? '-' : `${(share * 100).toFixed(1)}%`;
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>((so, row) => row.map((cell, at) => Math.max(so[at] ?? 0, cell.length)), []);
  const line = (row: readonly string[]): string =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  return rows.map(line).join('\n');
}

function remarkLines({ misread, withoutRules }: Summary): string {
  const lines = [`Read in another language or not as a bill: ${misread}`];
  if (withoutRules.length > 0) lines.push(`Themes without any rule in the pack: ${withoutRules.join(', ')}`);
  return lines.join('\n\n');
}

function caseLists({ judgements }: Evaluation): { title: string; judgements: readonly Judgement[] }[] {
  if (judgements === undefined) return [];
  const lists = [
    { title: 'Missed conflicts', judgements: judgements.filter(({ outcome }) => outcome === 'missed') },
    { title: 'False alarms', judgements: judgements.filter(({ outcome }) => outcome === 'false-alarm') },
    { title: 'Look-alikes with information', judgements: judgements.filter(isRemarkable) },
  ];
  return lists.filter((list) => list.judgements.length > 0);
}

function isWrong({ outcome }: Judgement): boolean {
  return outcome === 'missed' || outcome === 'false-alarm';
}

function isRemarkable({ outcome, other }: Judgement): boolean {
  return outcome === 'left-alone' && other.length > 0;
}

function remarks({ labelled, other, misread }: Judgement): string[] {
  const { themes, about, note } = labelled;
  const label = themes.length === 0 ? `nothing expected, near ${about}` : `${themes.join(' or ')} expected`;
  const fired = other.length === 0 ? 'nothing fired' : `fired: ${other.map(shown).join(', ')}`;
  return [label, fired, ...(misread === undefined ? [] : [misread]), ...(note === undefined ? [] : [`note: ${note}`])];
}

function shown({ ruleId, severity }: Reported): string {
  return `${ruleId} (${severity})`;
}
