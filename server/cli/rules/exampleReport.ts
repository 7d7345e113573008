import type { ExampleResult } from '../../check/examples.js';
import { isFailure } from '../../check/examples.js';
import { wordingIn } from '../../report/wording.js';
import { wrap } from '../../report/wrap.js';
import { counted } from '../../text/counted.js';
import type { Bilingual } from '../../text/range.js';
import type { Shell } from '../shell.js';

const outcomes: { readonly [outcome in ExampleResult['outcome']]: Bilingual } = {
  'as-expected': { nl: 'zoals verwacht', en: 'as expected' },
  missed: { nl: 'conflict niet gevonden', en: 'conflict not found' },
  'false-alarm': { nl: 'verenigbare tekst toch aangewezen', en: 'compatible text flagged' },
  'other-severity': { nl: 'andere zwaarte dan verwacht', en: 'other severity than expected' },
  'known-miss': { nl: 'bekende misser', en: 'known miss' },
  'known-miss-passes': {
    nl: 'gaat nu goed: haal known-miss weg',
    en: 'is judged rightly now: remove known-miss',
  },
};

/** An example that came out otherwise than its rule says: the text, and what was found in it. */
export function failedExample(result: ExampleResult, shell: Shell): string {
  const { style, say, width, language } = shell;
  const lines = [`${style.red(say(outcomes[result.outcome]))}  ${style.bold(result.rule)} (${result.language})`];
  for (const line of result.text.split('\n')) lines.push(...wrap(line, width - 4).map((part) => `    ${part}`));
  for (const { ruleId, severity, range, provision } of result.findings) {
    const words = wordingIn(language).severity[severity];
    const place = `${provision.label}, ${range.start}-${range.end}`;
    lines.push(style.dim(`    ${say({ nl: 'gevonden', en: 'found' })}: ${ruleId} (${words}; ${place})`));
  }
  if (result.findings.length === 0) lines.push(style.dim(`    ${say({ nl: 'niets gevonden', en: 'nothing found' })}`));
  return `${lines.join('\n')}\n`;
}

/** How many examples there were and how they came out, with a line end. */
export function tally(results: readonly ExampleResult[], shell: Shell): string {
  const { style, say } = shell;
  const failures = results.filter(isFailure).length;
  const known = results.filter((result) => result.outcome === 'known-miss').length;
  const rules = new Set(results.map((result) => result.rule)).size;
  const nl = `${counted(results.length, 'voorbeeld', 'voorbeelden')} van ${counted(rules, 'regel', 'regels')}`;
  const en = `${counted(results.length, 'example', 'examples')} of ${counted(rules, 'rule', 'rules')}`;
  const counts = say({
    nl: `${nl}: ${failures} mislukt, ${counted(known, 'bekende misser', 'bekende missers')}.`,
    en: `${en}: ${failures} failed, ${counted(known, 'known miss', 'known misses')}.`,
  });
  return `${failures === 0 ? style.green(counts) : style.red(counts)}\n`;
}
