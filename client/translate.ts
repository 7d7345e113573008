/**
 * Gives a message in the language of the editor, with `{0}`, `{1}` … filled in: `l10n.t` of the editor. Handed to code that
 * is tested without an editor.
 */
export type Translate = (message: string, ...values: (string | number)[]) => string;
