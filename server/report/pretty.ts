import type { Evidence, Finding, RulingReference } from '../check/finding.js';
import { LineIndex } from '../text/lines.js';
import { displayWidth, printable } from './displayWidth.js';
import { excerpt } from './excerpt.js';
import { type CheckedFile, type Failure, type Report, type Severity, shownFindings, totals } from './report.js';
import type { Style } from './style.js';
import { type Wording, wordingIn } from './wording.js';
import { besideLabel, wrap } from './wrap.js';

/** How the output is to look. */
export interface PrettyOptions {
  readonly style: Style;
  /** Columns of the terminal; lines are kept within these, and within 100. */
  readonly width: number;
  /** Milliseconds that the check took; left out of the summary when not known. */
  readonly duration: number | undefined;
  /** Leave out the summary. */
  readonly quiet: boolean;
}

const indent = '  ';
const labelWidth = 19;
/** Rulings shown with a finding, the strongest first; `explain` shows all of them. */
const mostRulings = 3;

interface Page {
  readonly style: Style;
  readonly wording: Wording;
  readonly width: number;
}

/**
 * The report for people: by document, each finding with the words that decide, what they conflict with, the ruling
 * that says so and what would make the provision compatible.
 * @returns text that ends with a line end, or nothing when there is nothing to say
 */
export function formatPretty(report: Report, options: PrettyOptions): string {
  const page: Page = {
    style: options.style,
    wording: wordingIn(report.language),
    width: Math.max(40, Math.min(options.width, 100)),
  };
  const lines: string[] = [];
  for (const file of report.files) {
    const findings = shownFindings(file, report.showSuppressed);
    if (file.source.trim() === '' && !options.quiet) {
      lines.push('', page.style.bold(printable(file.path)), '', indent + page.wording.nothingRead);
    }
    if (findings.length === 0) continue;
    const index = new LineIndex(file.source);
    lines.push('', page.style.bold(printable(file.path)));
    for (const finding of findings) lines.push('', ...oneFinding(finding, file, index, page));
  }
  if (!options.quiet) lines.push('', ...summary(report, page, options.duration));
  while (lines[0] === '') lines.shift();
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function oneFinding(finding: Finding, file: CheckedFile, index: LineIndex, page: Page): string[] {
  const { style, wording } = page;
  const lines: string[] = [header(finding, index, page)];
  lines.push('', ...sourceLines(finding, file, index, page), '');
  lines.push(...wrap(finding.message, page.width - indent.length).map((line) => indent + line), '');

  const row = (label: string, text: string): void => {
    if (text === '') return;
    lines.push(
      ...besideLabel(label, text, labelWidth, page.width - indent.length, style.dim).map((line) => indent + line),
    );
  };
  const address = (url: string): void => {
    lines.push(indent + ' '.repeat(labelWidth) + style.link(printable(url)));
  };
  const cited = (above: boolean): string =>
    finding.norms.flatMap((norm) => (norm.above === above ? norm.citation : [])).join('; ');
  row(wording.norm[finding.severity], cited(true));
  row(wording.existingLaw, cited(false));
  // Where no court has ruled, the norm carries the finding and must be readable itself.
  if (finding.rulings.length === 0) for (const norm of finding.norms) address(norm.url);
  finding.rulings.slice(0, mostRulings).forEach((ruling, at) => {
    row(at === 0 ? wording.ruling : '', citation(ruling));
    address(ruling.url);
  });
  const left = finding.rulings.length - mostRulings;
  if (left > 0) row('', `${wording.moreRulings(left)} (${wording.shownByExplain})`);
  for (const [at, text] of readWith(finding, file, index).entries()) row(at === 0 ? wording.readWith : '', text);
  if (finding.allowed !== undefined) row(wording.allowed, finding.allowed);
  let labelled = '';
  for (const safeguard of finding.safeguards) {
    const label = safeguard.found === undefined ? wording.safeguardMissing : wording.safeguardFound;
    row(label === labelled ? '' : label, place(safeguard.name, safeguard.found?.start, index));
    labelled = label;
  }
  if (finding.compatible !== undefined) row(wording.compatible, finding.compatible.trim());
  if (finding.severityReason !== undefined) row(wording.severityReason, finding.severityReason);
  if (finding.suppressed !== undefined) {
    row(wording.suppressed, place(finding.suppressed.reason, finding.suppressed.comment.start, index));
  }
  if (finding.related.length > 0) row(wording.alsoMeets, finding.related.join(', '));
  row(wording.rule, finding.ruleId);
  return lines;
}

function header(finding: Finding, index: LineIndex, page: Page): string {
  const { line, character } = index.position(finding.range.start);
  const label = page.style.bold(printable(finding.provision.label));
  const severity = coloured(finding.severity, page)(page.wording.severity[finding.severity]);
  const suppressed = finding.suppressed === undefined ? '' : ` (${page.wording.suppressed.toLowerCase()})`;
  const named = finding.provision.label === '' ? '' : `  ${label}`;
  return `${indent}${severity}${suppressed}${named}  ${page.style.dim(`${line + 1}:${character + 1}`)}`;
}

function coloured(severity: Severity, page: Page): (text: string) => string {
  if (severity === 'error') return page.style.red;
  return severity === 'warning' ? page.style.yellow : page.style.blue;
}

function sourceLines(finding: Finding, file: CheckedFile, index: LineIndex, page: Page): string[] {
  const gutter = String(index.position(finding.range.end).line + 1).length;
  const room = page.width - indent.length * 2 - gutter - 3;
  const shown = excerpt(file.source, index, finding.range, finding.evidence, room);
  return shown.flatMap(({ number, text, marks }) => {
    const margin = `${indent}${indent}${page.style.dim(`${String(number ?? '').padStart(gutter)} │`)} `;
    if (marks === '') return [margin + text];
    return [
      margin + text,
      `${indent}${indent}${page.style.dim(`${' '.repeat(gutter)} │`)} ${paint(marks, finding, page)}`,
    ];
  });
}

function paint(marks: string, finding: Finding, page: Page): string {
  return marks
    .replace(/\^+/g, (run) => coloured(finding.severity, page)(run))
    .replace(/-+/g, (run) => page.style.dim(run));
}

/** Deciding words that stand in another provision than the finding: the penalty three paragraphs on, for instance. */
function readWith(finding: Finding, file: CheckedFile, index: LineIndex): string[] {
  const elsewhere = (evidence: Evidence): boolean =>
    evidence.provision !== finding.provision.label &&
    (evidence.end <= finding.range.start || evidence.start >= finding.range.end);
  return finding.evidence.filter(elsewhere).map((evidence) => {
    const words = file.source.slice(evidence.start, evidence.end).replace(/\s+/g, ' ');
    return `${evidence.provision} (${where(evidence.start, index)}): “${words}”`;
  });
}

function citation(ruling: RulingReference): string {
  const { ecli } = ruling;
  return ecli === undefined || ruling.citation.includes(ecli) ? ruling.citation : `${ruling.citation}, ${ecli}`;
}

function place(text: string, offset: number | undefined, index: LineIndex): string {
  return offset === undefined ? text : `${text} (${where(offset, index)})`;
}

function where(offset: number, index: LineIndex): string {
  const { line, character } = index.position(offset);
  return `${line + 1}:${character + 1}`;
}

function summary(report: Report, page: Page, duration: number | undefined): string[] {
  const { style, wording } = page;
  const total = totals(report.files);
  const parts: string[] = [];
  for (const severity of ['error', 'warning', 'information'] as const) {
    const count = total.findings[severity];
    if (count > 0) parts.push(coloured(severity, page)(wording.count(severity, count)));
  }
  if (parts.length === 0) parts.push(style.green(wording.nothingFound));
  if (total.suppressed > 0) parts.push(wording.suppressedCount(total.suppressed));
  const lines = [wording.summary(parts.join(', '), wording.files(total.files))];
  const packs = report.packs.map((pack) => `${pack.id} ${pack.version}`).join(', ');
  const seconds = duration === undefined ? undefined : inSeconds(duration, report.language);
  const applied = wording.applied(report.asOf, packs, seconds);
  lines.push(...wrap(applied, page.width).map(style.dim));
  const first = report.files.flatMap((file) => shownFindings(file, report.showSuppressed))[0];
  const hint = first === undefined ? undefined : wording.explainHint(first.ruleId);
  // A command that is broken over two lines cannot be copied.
  if (hint !== undefined && displayWidth(hint) <= page.width) lines.push(style.dim(hint));
  return lines;
}

function inSeconds(milliseconds: number, language: 'nl' | 'en'): string {
  const text = (milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 0);
  return language === 'nl' ? text.replace('.', ',') : text;
}

/**
 * A failure in words, for standard error: what is wrong, where, and what to do about it.
 * @returns lines without colour codes other than those of the style
 */
export function formatFailure(failure: Failure, style: Style): string {
  const parts = [failure.path, failure.line === undefined ? undefined : failure.line + 1];
  if (failure.line !== undefined && failure.character !== undefined) parts.push(failure.character + 1);
  const where = parts.filter((part) => part !== undefined).join(':');
  const head = where === '' ? '' : `${style.bold(printable(where))}: `;
  return `toetssteen: ${head}${printable(failure.message)}\n  ${style.dim('→')} ${printable(failure.remedy)}\n`;
}
