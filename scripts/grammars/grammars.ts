import { bill } from './bill.js';
import { citations } from './citations.js';
import type { InjectionGrammar } from './grammar.js';
import { provisions } from './provisions.js';
import { suppressions } from './suppressions.js';

/** The grammars that the extension lays over Markdown, by name of file. */
const grammars: { readonly [name: string]: InjectionGrammar } = { bill, provisions, citations, suppressions };

/**
 * The files of the grammars, by path below the project.
 * @param format lays JSON out as the formatter does
 */
export function grammarFiles(format: (json: string) => string): Map<string, string> {
  return new Map(
    Object.entries(grammars).map(([name, grammar]) => {
      const withSource = { ...grammar, comment: `${grammar.comment} Made from scripts/grammars/${name}.ts.` };
      return [`syntaxes/${name}.injection.tmLanguage.json`, format(JSON.stringify(withSource, undefined, 2))];
    }),
  );
}
