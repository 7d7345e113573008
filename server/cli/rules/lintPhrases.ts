import { parsePhrase } from '../../check/phrase/syntax.js';
import type { KeyPath } from '../../norms/keyPath.js';
import { packPlace } from '../../norms/packLayout.js';
import type { PackSource } from '../../norms/packSource.js';
import { phrasesIn } from '../../norms/phrases.js';
import type { PackFile, PackProblem } from '../../norms/problem.js';
import { readYaml } from '../../norms/readYaml.js';

/**
 * The phrases of a pack that cannot be read. Loading a pack does not look inside phrases, because norms do not depend
 * on matching; a phrase that cannot be read would only never be found.
 * @param folder put before the paths in problems
 */
export function lintPhrases(files: readonly PackFile[], folder: string): PackProblem[] {
  const problems: PackProblem[] = [];
  for (const { path, text } of files) {
    const kind = packPlace(path)?.kind;
    if (kind !== 'rule' && kind !== 'concepts') continue;
    const { source, readable } = readYaml(`${folder}/${path}`, text);
    if (!readable) continue;
    for (const { path: keys, raw } of kind === 'rule' ? [{ path: [], raw: source.data }] : concepts(source.data)) {
      for (const phrase of phrasesIn({ source, path: keys, value: {}, raw })) {
        const problem = phraseProblem(source, phrase.path, phrase.text);
        if (problem !== undefined) problems.push(problem);
      }
    }
  }
  return problems;
}

function phraseProblem(source: PackSource, path: KeyPath, text: string): PackProblem | undefined {
  // That a text may not be empty is told of every text alike.
  if (text.trim() === '') return undefined;
  const parsed = parsePhrase(text);
  if (!('problem' in parsed)) return undefined;
  const { message, offset } = parsed.problem;
  const rest = text.slice(offset, offset + 20);
  const nl = rest === '' ? '' : ` (bij “${rest}”)`;
  const en = rest === '' ? '' : ` (at “${rest}”)`;
  return source.problemAtWords(path, text, {
    message: { nl: insideSentence(message.nl) + nl, en: insideSentence(message.en) + en },
    remedy: {
      nl: 'docs/rule-format.md beschrijft wat er in een zinsdeel kan staan',
      en: 'docs/rule-format.md describes what a phrase may contain',
    },
  });
}

/** A sentence as the beginning of a longer one: problems are shown as "message; remedy". */
function insideSentence(sentence: string): string {
  const words = sentence.replace(/\.$/, '');
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function concepts(data: unknown): { readonly path: KeyPath; readonly raw: unknown }[] {
  if (typeof data !== 'object' || data === null || !('concepts' in data) || !Array.isArray(data.concepts)) return [];
  return data.concepts.map((raw: unknown, index) => ({ path: ['concepts', index], raw }));
}
