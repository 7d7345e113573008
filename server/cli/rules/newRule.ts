import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Pack } from '../../norms/pack.js';
import { reservedFolders } from '../../norms/packLayout.js';
import { id as idSchema } from '../../norms/schemaParts.js';
import { ProblemError } from '../../project/problem.js';
import { rulesNamed, unknownRule } from '../../project/severities.js';
import type { Bilingual, LanguageCode } from '../../text/range.js';
import { manifestTemplate, withTheme } from './packTemplate.js';
import { ruleTemplate } from './ruleTemplate.js';

/** A rule to begin. */
export interface RuleToWrite {
  /** "theme/rule" */
  readonly name: string;
  /** The folder of the pack, absolute. */
  readonly folder: string;
  /** That folder as messages name it. */
  readonly shown: string;
  /** The language of the guidance in the file. */
  readonly language: LanguageCode;
  /** A rule of `pack` to take the law and the recognition from. */
  readonly from?: string | undefined;
}

/**
 * Writes a rule with everything still to be filled in, and what its pack needs to be one. Nothing that is there is
 * overwritten.
 * @param pack the rules that come with the program; undefined when they cannot be had
 * @returns the paths below the folder that were written, in order
 * @throws ProblemError when the name cannot be used, or there is such a rule
 */
export function writeNewRule({ name, folder, shown, language, from }: RuleToWrite, pack: Pack | undefined): string[] {
  const [theme = '', id = ''] = name.split('/');
  checkName(name, pack);
  const path = `${theme}/${id}.yaml`;
  if (existsSync(join(folder, path))) throw refused(`${shown}/${path}`, thereAlready, chooseAnother);
  const model = from === undefined ? undefined : ruleNamed(from, pack);
  const files = new Map<string, string>();
  if (!existsSync(join(folder, 'pack.yaml'))) {
    files.set('pack.yaml', manifestTemplate(idFrom(basename(folder)), language));
  }
  if (pack?.themes.has(theme) !== true) {
    const file = join(folder, 'themes.yaml');
    const themes = withTheme(existsSync(file) ? readFileSync(file, 'utf8') : undefined, theme, language);
    if (themes !== undefined) files.set('themes.yaml', themes);
  }
  files.set(path, ruleTemplate(name, language, model));
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return [...files.keys()];
}

function checkName(name: string, pack: Pack | undefined): void {
  const parts = name.split('/');
  const wellFormed = parts.length === 2 && parts.every((part) => idSchema.safeParse(part).success);
  if (!wellFormed || parts.some((part) => reservedFolders.includes(part))) {
    throw new ProblemError([
      {
        code: 'wrong-use',
        message: { nl: `"${name}" is geen naam van een regel`, en: `"${name}" is not the name of a rule` },
        remedy: {
          nl: 'schrijf THEMA/REGEL in kleine letters met streepjes, naar wat de bepaling doet: wonen/stop-toewijzing',
          en: 'write THEME/RULE in lower case with hyphens, after what the provision does: housing/stop-allocation',
        },
      },
    ]);
  }
  // Users name a rule by its id alone, so an id may be used once in all themes together.
  const same = [...(pack?.rules.values() ?? [])].find((rule) => rule.id === parts[1]);
  if (same !== undefined) throw refused(same.name, thereAlready, chooseAnother);
}

function ruleNamed(name: string, pack: Pack | undefined): Parameters<typeof ruleTemplate>[2] {
  const found = pack === undefined ? [] : rulesNamed(name, pack);
  const [only] = found;
  const rule = found.length === 1 && only !== undefined ? pack?.rules.get(only) : undefined;
  if (rule !== undefined) return rule;
  if (pack !== undefined && found.length === 0) throw new ProblemError([unknownRule(name, pack)]);
  throw refused(
    name,
    { nl: 'dit is niet één regel', en: 'this is not one rule' },
    { nl: 'noem bij --from een regel als THEMA/REGEL', en: 'name a rule as THEME/RULE after --from' },
  );
}

/** The name of a folder as the name of a pack: "Onze Regels" is "onze-regels". */
function idFrom(folder: string): string {
  const plain = folder.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'eigen-regels';
}

const thereAlready: Bilingual = { nl: 'deze regel is er al', en: 'this rule is there already' };
const chooseAnother: Bilingual = {
  nl: 'kies een andere naam, of wijzig de regel die er is',
  en: 'choose another name, or change the rule that is there',
};

function refused(path: string, message: Bilingual, remedy: Bilingual): ProblemError {
  return new ProblemError([{ code: 'pack', path, message, remedy }]);
}
