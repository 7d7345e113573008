/** Whole documents with a label for every conflict in them: their form, and how they are read. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** `name.yaml` stands beside `name.md`; what it does not list is innocent. README.md says what the labels mean. */
const schema = z
  .array(
    z.strictObject({
      /** For people: the label or heading under which it stands. */
      at: z.string(),
      /** The first words of the sentence, which stand once in the document. */
      quote: z.string().min(1),
      theme: z.union([z.string(), z.array(z.string()).min(2)]),
    }),
  )
  .readonly();

/** A conflict in a document. */
export interface ConflictInDocument {
  readonly at: string;
  readonly quote: string;
  /** Where the quote begins, in UTF-16 code units. */
  readonly offset: number;
  /** The themes that a finding may have. */
  readonly themes: readonly string[];
}

/** A document with its labels. */
export interface LabelledDocument {
  readonly id: string;
  readonly text: string;
  readonly conflicts: readonly ConflictInDocument[];
}

/** Whether a file of labels is about the document beside it, and not a list of provisions. */
export function labelsDocument(path: string): boolean {
  return existsSync(documentOf(path));
}

/**
 * Reads a document and its labels.
 *
 * @param path the file of labels
 * @throws Error when it is not of the right form, or a quote does not stand once in the document
 */
export function readDocument(path: string): LabelledDocument {
  const text = readFileSync(documentOf(path), 'utf8');
  const parsed = schema.safeParse(parse(readFileSync(path, 'utf8')) ?? []);
  if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
  const conflicts = parsed.data.map(({ at, quote, theme }) => {
    const offset = text.indexOf(quote);
    if (offset < 0 || text.indexOf(quote, offset + 1) >= 0)
      throw new Error(`${path}: "${quote}" must stand exactly once in the document.`);
    return { at, quote, offset, themes: typeof theme === 'string' ? [theme] : theme };
  });
  return { id: basename(path, '.yaml'), text, conflicts };
}

function documentOf(path: string): string {
  return path.replace(/\.ya?ml$/, '.md');
}
