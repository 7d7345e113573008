/** Recall and precision over judged provisions. */
import { severity } from '../../server/norms/schema.js';
import { alarms, type Judgement, type Reported } from './judge.js';

/** Counts over a group of provisions, or over one theme. */
export interface Figures {
  readonly conflicts: number;
  readonly found: number;
  /** Of `found`: those where every right finding is information only. */
  readonly foundAsInformation: number;
  /** Conflicts not found that do have findings of another theme. */
  readonly foundElsewhere: number;
  readonly lookAlikes: number;
  readonly leftAlone: number;
  /** Of `leftAlone`: those with findings of information. */
  readonly withInformation: number;
  /** Conflicts with an alarm of a right theme, for a theme: of that theme. */
  readonly rightAlarms: number;
  /** Look-alikes with an alarm, for a theme: of that theme. */
  readonly falseAlarms: number;
  /** Conflicts with an alarm of a theme that the label does not name, for a theme: of that theme. */
  readonly alarmsElsewhere: number;
}

/** Figures with the name of what they are about. */
export interface NamedFigures extends Figures {
  readonly name: string;
}

/** Where the findings of one severity stood. */
export interface OfSeverity {
  readonly severity: Reported['severity'];
  /** Of a right theme on a conflict. */
  readonly right: number;
  /** Of another theme on a conflict. */
  readonly elsewhere: number;
  /** On a look-alike. */
  readonly onLookAlikes: number;
}

/** How often a conflict of one theme had a finding of another. */
export interface Confused {
  readonly expected: string;
  readonly reported: string;
  /** Without one of its own theme. */
  readonly instead: number;
  /** Beside one of its own theme. */
  readonly beside: number;
}

/** Everything that is printed as figures. */
export interface Summary {
  readonly total: Figures;
  readonly themes: readonly NamedFigures[];
  readonly languages: readonly NamedFigures[];
  readonly structures: readonly NamedFigures[];
  readonly severities: readonly OfSeverity[];
  readonly confusion: readonly Confused[];
  /** Provisions that were read in another language, or not as a bill. */
  readonly misread: number;
  /** Labelled themes for which the pack has no rule at all. */
  readonly withoutRules: readonly string[];
}

/**
 * Counts judged provisions.
 *
 * @param covered the themes for which the pack has rules
 */
export function summarise(judgements: readonly Judgement[], covered: ReadonlySet<string>): Summary {
  const themes = new Set(judgements.map(({ labelled }) => labelled.about));
  for (const { other } of judgements) for (const finding of other.filter(alarms)) themes.add(finding.theme);
  return {
    total: count(judgements),
    themes: [...themes].map((name) => ({ name, ...countTheme(judgements, name) })),
    languages: grouped(judgements, ({ labelled }) => labelled.language),
    structures: grouped(judgements, ({ labelled }) => labelled.structure).sort((a, b) => (a.name < b.name ? -1 : 1)),
    severities: severitiesOf(judgements),
    confusion: confusionOf(judgements),
    misread: judgements.filter(({ misread }) => misread !== undefined).length,
    withoutRules: [...new Set(judgements.map(({ labelled }) => labelled.about))].filter((theme) => !covered.has(theme)),
  };
}

/** Share of conflicts that were found; undefined when there are none. */
export function recall({ found, conflicts }: Figures): number | undefined {
  return conflicts === 0 ? undefined : found / conflicts;
}

/** Share of the conflicts with any finding at all that have one of a right theme; undefined when there are none. */
export function rightThemeShare({ found, foundElsewhere }: Figures): number | undefined {
  return found + foundElsewhere === 0 ? undefined : found / (found + foundElsewhere);
}

/** Share of alarms that were right, leaving out alarms on conflicts of another theme; undefined without alarms. */
export function precision({ rightAlarms, falseAlarms }: Figures): number | undefined {
  const alarmed = rightAlarms + falseAlarms;
  return alarmed === 0 ? undefined : rightAlarms / alarmed;
}

/** Share of look-alikes without an alarm; undefined when there are none. */
export function leftAloneShare({ leftAlone, lookAlikes }: Figures): number | undefined {
  return lookAlikes === 0 ? undefined : leftAlone / lookAlikes;
}

function count(judgements: readonly Judgement[]): Figures {
  const conflicts = judgements.filter(isConflict);
  const lookAlikes = judgements.filter((judgement) => !isConflict(judgement));
  const found = conflicts.filter(({ outcome }) => outcome === 'found');
  const leftAlone = lookAlikes.filter(({ outcome }) => outcome === 'left-alone');
  return {
    conflicts: conflicts.length,
    found: found.length,
    foundAsInformation: found.filter(({ right }) => !right.some(alarms)).length,
    foundElsewhere: conflicts.filter(({ outcome, other }) => outcome === 'missed' && other.length > 0).length,
    lookAlikes: lookAlikes.length,
    leftAlone: leftAlone.length,
    withInformation: leftAlone.filter(({ other }) => other.length > 0).length,
    rightAlarms: found.filter(({ right }) => right.some(alarms)).length,
    falseAlarms: lookAlikes.length - leftAlone.length,
    alarmsElsewhere: conflicts.filter(({ other }) => other.some(alarms)).length,
  };
}

/** Conflicts and look-alikes about a theme, with the alarms of that theme on all provisions. */
function countTheme(judgements: readonly Judgement[], theme: string): Figures {
  const about = count(judgements.filter(({ labelled }) => labelled.about === theme));
  const alarmed = ({ right, other }: Judgement): boolean =>
    [...right, ...other].some((finding) => finding.theme === theme && alarms(finding));
  const named = judgements.filter(alarmed);
  return {
    ...about,
    rightAlarms: named.filter(({ labelled }) => labelled.themes.includes(theme)).length,
    falseAlarms: named.filter((judgement) => !isConflict(judgement)).length,
    alarmsElsewhere: named.filter((judgement) => isConflict(judgement) && !judgement.labelled.themes.includes(theme))
      .length,
  };
}

function severitiesOf(judgements: readonly Judgement[]): OfSeverity[] {
  const number = (findings: readonly Reported[], wanted: Reported['severity']) =>
    findings.filter((finding) => finding.severity === wanted).length;
  const conflicts = judgements.filter(isConflict);
  const innocent = judgements.filter((judgement) => !isConflict(judgement));
  return severity.options.map((one) => ({
    severity: one,
    right: number(
      conflicts.flatMap(({ right }) => right),
      one,
    ),
    elsewhere: number(
      conflicts.flatMap(({ other }) => other),
      one,
    ),
    onLookAlikes: number(
      innocent.flatMap(({ other }) => other),
      one,
    ),
  }));
}

function confusionOf(judgements: readonly Judgement[]): Confused[] {
  const counts = new Map<string, { expected: string; reported: string; instead: number; beside: number }>();
  for (const { labelled, outcome, other } of judgements.filter(isConflict)) {
    for (const reported of new Set(other.map(({ theme }) => theme))) {
      const key = `${labelled.about} ${reported}`;
      const confused = counts.get(key) ?? { expected: labelled.about, reported, instead: 0, beside: 0 };
      counts.set(key, confused);
      if (outcome === 'missed') confused.instead++;
      else confused.beside++;
    }
  }
  return [...counts.values()].sort((a, b) => b.instead - a.instead || b.beside - a.beside);
}

function grouped(judgements: readonly Judgement[], key: (judgement: Judgement) => string): NamedFigures[] {
  const names = [...new Set(judgements.map(key))];
  return names.map((name) => ({ name, ...count(judgements.filter((judgement) => key(judgement) === name)) }));
}

function isConflict({ labelled }: Judgement): boolean {
  return labelled.themes.length > 0;
}
