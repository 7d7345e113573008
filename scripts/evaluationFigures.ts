/**
 * Puts the figures of the labelled sets into docs/evaluation.md, between its marks, so that none of them is typed.
 *
 *     npm run docs:evaluation
 *
 * It scores every set, which takes a minute; `npm test` does not ask for it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtInPack } from '../server/project/builtInPack.js';
import { checkerWith } from '../test/evaluation/builtInChecker.js';
import { readDocument } from '../test/evaluation/documents.js';
import { type Figures, leftAloneShare, recall, rightThemeShare, summarise } from '../test/evaluation/figures.js';
import { judge } from '../test/evaluation/judge.js';
import { type DocumentJudgement, judgeDocument } from '../test/evaluation/judgeDocument.js';
import { labelFiles, readLabelled } from '../test/evaluation/labelled.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const sets = join(root, 'test/evaluation');
const pack = builtInPack();
const checker = checkerWith(pack);
const covered = new Set([...pack.rules.values()].map(({ theme }) => theme));

const share = (part: number, whole: number) =>
  whole === 0 ? '–' : `${part} of ${whole} (${Math.round((100 * part) / whole)} %)`;
const percentage = (value: number | undefined) => (value === undefined ? '–' : `${Math.round(100 * value)} %`);

function row(name: string, figures: Figures): string {
  const { conflicts, found, lookAlikes, leftAlone } = figures;
  const cells = [share(found, conflicts), percentage(rightThemeShare(figures)), share(leftAlone, lookAlikes)];
  return `| ${name} | ${cells.join(' | ')} |`;
}

const head = '| | conflicts found | right theme | look-alikes left alone |\n| --- | --- | --- | --- |';

function scored(file: string): ReturnType<typeof summarise> {
  return summarise(
    readLabelled([join(sets, file)]).map((provision) => judge(provision, checker)),
    covered,
  );
}

function documents(folder: string): DocumentJudgement[] {
  return labelFiles([join(sets, folder)]).map((file) => judgeDocument(readDocument(file), checker));
}

function documentRow(name: string, judged: readonly DocumentJudgement[]): string {
  const sum = (of: (one: DocumentJudgement) => number) => judged.reduce((so, one) => so + of(one), 0);
  const found = sum((one) => one.conflicts.filter(({ right }) => right.length > 0).length);
  const cells = [
    share(
      found,
      sum((one) => one.conflicts.length),
    ),
    share(
      sum((one) => one.leftAlone),
      sum((one) => one.innocent),
    ),
    `${sum((one) => one.falseAlarms.length)}`,
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
}

const unread = scored('held-out-7.yaml');
const policy = unread.structures.filter(({ name }) => name === 'policy');
const sections: readonly (readonly [title: string, rows: readonly string[]])[] = [
  [
    'Provisions that nobody who writes rules has read',
    [
      head,
      row('`held-out-7.yaml`, all themes', unread.total),
      ...unread.languages.map((figures) => row(`– ${figures.name === 'nl' ? 'Dutch' : 'English'}`, figures)),
      ...policy.map((figures) => row('– policy prose', figures)),
      row('`held-out-5.yaml`, the first seven themes', scored('held-out-5.yaml').total),
      row('`held-out-4.yaml`, the first seven themes', scored('held-out-4.yaml').total),
    ],
  ],
  [
    'The same by theme (`held-out-7.yaml`)',
    [
      head,
      ...[...unread.themes].sort((a, b) => (a.name < b.name ? -1 : 1)).map((figures) => row(figures.name, figures)),
    ],
  ],
  [
    'Whole documents',
    [
      '| | conflicts found in their place | innocent provisions left alone | false alarms |\n| --- | --- | --- | --- |',
      documentRow('`held-out-documents/`, not read', documents('held-out-documents')),
      documentRow('`documents/`, tuned on', documents('documents')),
    ],
  ],
  [
    'Provisions that were tuned on',
    [
      head,
      ...[
        'development.yaml',
        'development-2.yaml',
        'development-3.yaml',
        'development-4.yaml',
        'development-5.yaml',
      ].map((file) => row(`\`${file}\``, scored(file).total)),
    ],
  ],
];
const text = sections.map(([title, rows]) => `### ${title}\n\n${rows.join('\n')}`).join('\n\n');

const page = join(root, 'docs/evaluation.md');
const [begin, end] = ['<!-- figures: npm run docs:evaluation -->\n', '<!-- end of figures -->'];
const old = readFileSync(page, 'utf8');
const from = old.indexOf(begin);
const to = old.indexOf(end);
if (from < 0 || to < from) throw new Error('docs/evaluation.md has no marks for the figures.');
writeFileSync(page, `${old.slice(0, from + begin.length)}\n${text}\n\n${old.slice(to)}`);
console.log(`recall ${percentage(recall(unread.total))}, look-alikes ${percentage(leftAloneShare(unread.total))}`);
