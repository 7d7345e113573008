import type { Problem } from './problem.js';

/** More than any bill; a larger file is nearly always a mistake. */
export const largestFile = 20 * 1024 * 1024;

/** The text of a document, or why there is none. */
export type SourceText = { readonly text: string } | { readonly problem: Problem };

/**
 * Turns bytes into text. Only UTF-8 is read: a wrong guess would shift the words under the findings. The byte order
 * mark is left out, as editors do, so that positions are the same as theirs.
 */
export function decode(bytes: Uint8Array, shown: string): SourceText {
  if (bytes.length > largestFile) return { problem: tooLarge(shown) };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { problem: notUtf8(shown, 'UTF-16', undefined) };
  }
  if (bytes.includes(0)) return { problem: binary(shown) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: notUtf8(shown, undefined, firstBadLine(bytes)) };
  }
}

/** Zero-based line of the first byte that is not UTF-8. A line end byte is never part of a longer character. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 0;
  let start = 0;
  while (start < bytes.length) {
    const lineEnd = bytes.indexOf(10, start);
    const end = lineEnd < 0 ? bytes.length : lineEnd + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    line++;
    start = end;
  }
  return 0;
}

/** What to say of a document that is too large to be one. */
export function tooLarge(path: string): Problem {
  return {
    code: 'too-large',
    path,
    message: { nl: 'het document is groter dan 20 MB', en: 'the document is larger than 20 MB' },
    remedy: { nl: 'splits het, of geef het goede bestand op', en: 'split it, or name the right file' },
  };
}

function binary(path: string): Problem {
  return {
    code: 'binary',
    path,
    message: { nl: 'dit is geen tekstbestand', en: 'this is not a text file' },
    remedy: {
      nl: 'zet het document eerst om naar Markdown, bijvoorbeeld met pandoc',
      en: 'convert the document to Markdown first, with pandoc for instance',
    },
  };
}

function notUtf8(path: string, encoding: string | undefined, line: number | undefined): Problem {
  return {
    code: 'not-utf-8',
    path,
    ...(line === undefined ? {} : { line }),
    message: {
      nl: encoding === undefined ? 'de tekst is geen geldige UTF-8' : `de tekst staat in ${encoding}`,
      en: encoding === undefined ? 'the text is not valid UTF-8' : `the text is in ${encoding}`,
    },
    remedy: { nl: 'sla het bestand op als UTF-8', en: 'save the file as UTF-8' },
  };
}
