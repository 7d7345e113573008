/**
 * Scores the checker on labelled provisions, and on whole documents with the conflicts in them.
 *
 *     tsx test/evaluation/evaluate.ts [file or folder ...] [--format text|markdown|json] [--quiet]
 *
 * Without a file: the development half. `--quiet` prints figures only, so that the held-out half can be scored without
 * being read. The exit code is 0 whatever the figures are, and 2 when the labels cannot be read.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { builtInPack } from '../../server/project/builtInPack.js';
import { checkerWith } from './builtInChecker.js';
import { labelsDocument, readDocument } from './documents.js';
import { summarise } from './figures.js';
import { judge } from './judge.js';
import { judgeDocument } from './judgeDocument.js';
import { labelFiles, readLabelled } from './labelled.js';
import { type Evaluation, toJson, toMarkdown, toText } from './print.js';

const printers = { text: toText, markdown: toMarkdown, json: toJson };

function isFormat(format: string): format is keyof typeof printers {
  return Object.hasOwn(printers, format);
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' }, quiet: { type: 'boolean', default: false } },
  });
  if (!isFormat(values.format)) throw new Error(`Unknown format "${values.format}": use text, markdown or json.`);
  const here = dirname(fileURLToPath(import.meta.url));
  const files = labelFiles(positionals.length > 0 ? positionals : [join(here, 'development.yaml')]);
  const labelled = readLabelled(files.filter((file) => !labelsDocument(file)));
  const documents = files.filter(labelsDocument).map(readDocument);
  const pack = builtInPack();
  const made = checkerWith(pack);
  const judgements = labelled.map((provision) => judge(provision, made));
  const covered = new Set([...pack.rules.values()].map(({ theme }) => theme));
  const evaluation: Evaluation = {
    summary: summarise(judgements, covered),
    judgements: values.quiet ? undefined : judgements,
    documents: documents.map((document) => judgeDocument(document, made)),
  };
  console.log(printers[values.format](evaluation));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
