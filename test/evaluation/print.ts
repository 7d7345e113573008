/** The evaluation as text, Markdown or JSON. */
import {
  type Figures,
  leftAloneShare,
  type NamedFigures,
  precision,
  recall,
  rightThemeShare,
  type Summary,
} from './figures.js';
import type { Judgement, Reported } from './judge.js';
import type { DocumentJudgement, Placed } from './judgeDocument.js';

/** What is printed. `judgements` is undefined when the texts are not to be shown. */
export interface Evaluation {
  readonly summary: Summary;
  readonly judgements: readonly Judgement[] | undefined;
  /** Whole documents; empty when there are none. */
  readonly documents: readonly DocumentJudgement[];
}

const columns = [
  'conflicts found',
  'recall',
  'as information',
  'right theme',
  'look-alikes left alone',
  'share',
  'with information',
];
const alarmColumns = ['right alarms', 'false alarms', 'precision', 'alarms on other conflicts'];

/** Machine-readable form: the summary with its shares, and the cases that went wrong. */
export function toJson({ summary, judgements, documents }: Evaluation): string {
  const withShares = (figures: Figures): object => ({
    ...figures,
    recall: recall(figures),
    rightThemeShare: rightThemeShare(figures),
    precision: precision(figures),
    leftAloneShare: leftAloneShare(figures),
  });
  const form = {
    total: withShares(summary.total),
    themes: summary.themes.map(withShares),
    languages: summary.languages.map(withShares),
    structures: summary.structures.map(withShares),
    severities: summary.severities,
    confusion: summary.confusion,
    misread: summary.misread,
    withoutRules: summary.withoutRules,
    documents: documents.map(({ document, conflicts, falseAlarms, innocent, leftAlone }) => ({
      id: document.id,
      conflicts: conflicts.length,
      found: conflicts.filter(({ right }) => right.length > 0).length,
      falseAlarms: falseAlarms.length,
      innocent,
      leftAlone,
    })),
    ...(judgements === undefined
      ? {}
      : { wrong: judgements.filter(isWrong), withInformation: judgements.filter(isRemarkable) }),
  };
  return JSON.stringify(form, null, 2);
}

/** Tables and lists in Markdown. */
export function toMarkdown(evaluation: Evaluation): string {
  const tables = allTables(evaluation).map(({ title, rows }) => {
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
  const inDocuments = documentLists(evaluation).map(({ title, lines }) => {
    return `## ${title} (${lines.length})\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
  });
  return ['# Evaluation', remarkLines(evaluation.summary), ...tables, ...cases, ...inDocuments].join('\n\n');
}

/** Aligned tables and lists for a terminal. */
export function toText(evaluation: Evaluation): string {
  const tables = allTables(evaluation).map(({ title, rows }) => `${title}\n${aligned(rows)}`);
  const cases = caseLists(evaluation).map(({ title, judgements }) => {
    const items = judgements.map((judgement) => {
      const quoted = judgement.labelled.text.trimEnd().replaceAll(/^/gm, '    ');
      return `  ${judgement.labelled.id}: ${remarks(judgement).join('; ')}\n${quoted}`;
    });
    return `${title} (${judgements.length})\n\n${items.join('\n\n')}`;
  });
  const inDocuments = documentLists(evaluation).map(({ title, lines }) => {
    return `${title} (${lines.length})\n\n${lines.map((line) => `  ${line}`).join('\n')}`;
  });
  return [...tables, remarkLines(evaluation.summary), ...cases, ...inDocuments].join('\n\n');
}

interface Table {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

function allTables({ summary, documents }: Evaluation): Table[] {
  const { total, themes, languages, structures, severities, confusion } = summary;
  const table = (title: string, first: string, figures: readonly NamedFigures[]): Table => ({
    title,
    rows: [[first, ...columns, ...alarmColumns], ...figures.map((row) => [row.name, ...cells(row)])],
  });
  return [
    table('Total', 'all', [{ name: 'total', ...total }]),
    table('By theme', 'theme', themes),
    table('By language', 'language', languages),
    table('By structure', 'structure', structures),
    {
      title: 'Findings by severity',
      rows: [
        ['severity', 'of a right theme', 'of another theme', 'on look-alikes'],
        ...severities.map((row) => [row.severity, `${row.right}`, `${row.elsewhere}`, `${row.onLookAlikes}`]),
      ],
    },
    {
      title: 'Other themes on conflicts',
      rows: [
        ['expected', 'reported', 'instead', 'beside'],
        ...confusion.map((row) => [row.expected, row.reported, `${row.instead}`, `${row.beside}`]),
      ],
    },
    ...(documents.length === 0 ? [] : [documentTable(documents)]),
  ].filter(({ rows }) => rows.length > 1);
}

function documentTable(documents: readonly DocumentJudgement[]): Table {
  const row = (name: string, some: readonly DocumentJudgement[]): string[] => {
    const sum = (of: (judgement: DocumentJudgement) => number) => some.reduce((so, one) => so + of(one), 0);
    const conflicts = sum((one) => one.conflicts.length);
    const found = sum((one) => one.conflicts.filter(({ right }) => right.length > 0).length);
    const [innocent, leftAlone] = [sum((one) => one.innocent), sum((one) => one.leftAlone)];
    const falseAlarms = sum((one) => one.falseAlarms.length);
    return [name, `${found}/${conflicts}`, `${leftAlone}/${innocent}`, `${falseAlarms}`];
  };
  return {
    title: 'Whole documents',
    rows: [
      ['document', 'conflicts found in their place', 'innocent provisions left alone', 'false alarms'],
      ...documents.map((one) => row(one.document.id, [one])),
      row('all', documents),
    ],
  };
}

function cells(figures: Figures): string[] {
  const { conflicts, found, foundAsInformation, lookAlikes, leftAlone, withInformation } = figures;
  return [
    `${found}/${conflicts}`,
    percentage(recall(figures)),
    `${foundAsInformation}`,
    percentage(rightThemeShare(figures)),
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

function documentLists({ judgements, documents }: Evaluation): { title: string; lines: readonly string[] }[] {
  if (judgements === undefined) return [];
  const missed = documents.flatMap(({ document, conflicts }) =>
    conflicts
      .filter(({ right }) => right.length === 0)
      .map(({ conflict, other }) => {
        const fired = other.length === 0 ? 'nothing fired' : `fired: ${other.map(shown).join(', ')}`;
        return `${document.id}, ${conflict.at}: ${conflict.themes.join(' or ')} expected; ${fired}: “${conflict.quote}”`;
      }),
  );
  const alarmed = documents.flatMap(({ document, falseAlarms }) =>
    falseAlarms.map(
      (alarm) => `${document.id}, ${alarm.provision.label}: ${shown(alarm)}: “${wordsOf(document.text, alarm)}”`,
    ),
  );
  return [
    { title: 'Missed conflicts in documents', lines: missed },
    { title: 'False alarms in documents', lines: alarmed },
  ].filter(({ lines }) => lines.length > 0);
}

function wordsOf(text: string, { provision }: Placed): string {
  return text.slice(provision.range.start, provision.range.end).replace(/\s+/g, ' ').slice(0, 300);
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
