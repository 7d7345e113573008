import type { Pack } from '../../norms/pack.js';
import type { Severity } from '../../norms/schema.js';
import { displayWidth } from '../../report/displayWidth.js';
import { wordingIn } from '../../report/wording.js';
import { besideLabel } from '../../report/wrap.js';
import type { Shell } from '../shell.js';

const indent = '  ';

/**
 * The rules by theme, each with its severity and title, ready to print.
 * @param severities what the configuration makes of severities, by full rule name
 */
export function listRules(pack: Pack, severities: ReadonlyMap<string, Severity | 'off'>, shell: Shell): string {
  const { style, language, say, width } = shell;
  const words: { readonly [level in Severity | 'off']: string } = {
    ...wordingIn(language).severity,
    off: say({ nl: 'uit', en: 'off' }),
  };
  const paint = { error: style.red, warning: style.yellow, information: style.blue, off: style.dim };
  const column = Math.max(...Object.values(words).map(displayWidth)) + 2;
  const lines: string[] = [];
  for (const theme of pack.themes.values()) {
    const rules = [...pack.rules.values()].filter((rule) => rule.theme === theme.id);
    if (rules.length === 0) continue;
    lines.push('', `${style.bold(say(theme.title))} ${style.dim(`(${theme.id})`)}`);
    for (const rule of rules) {
      const severity = severities.get(rule.name) ?? rule.severity;
      lines.push(
        ...besideLabel(words[severity], rule.name, column, width - indent.length, paint[severity]).map(indented),
      );
      lines.push(...besideLabel('', say(rule.title), column, width - indent.length).map(indented));
    }
  }
  const hint = say({
    nl: 'Achtergrond: toetssteen explain THEMA/REGEL',
    en: 'Background: toetssteen explain THEME/RULE',
  });
  lines.push('', style.dim(hint));
  return `${lines.slice(1).join('\n')}\n`;
}

function indented(line: string): string {
  return indent + line;
}
