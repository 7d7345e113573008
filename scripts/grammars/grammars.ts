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
    Object.entries(grammars).map(([name, grammar]) => [
      `syntaxes/${name}.injection.tmLanguage.json`,
      format(JSON.stringify(grammar, undefined, 2)),
    ]),
  );
}
