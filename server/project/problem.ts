import type { Bilingual } from '../text/range.js';

/** Why something could not be done. The codes are part of the contract in docs/exit-codes.md. */
export type ProblemCode =
  | 'wrong-use'
  | 'not-found'
  | 'not-readable'
  | 'no-files'
  | 'binary'
  | 'not-utf-8'
  | 'too-large'
  | 'configuration'
  | 'pack'
  | 'unknown-name'
  | 'internal';

/** A failure that was expected: it is told in words, in the user's language, without a stack trace. */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: Bilingual;
  /** What to do about it. */
  readonly remedy: Bilingual;
  readonly path?: string;
  /** Zero-based. */
  readonly line?: number;
  /** Zero-based. */
  readonly character?: number;
}

/** Ends what was asked for, because of problems that were expected; every one of them is told. */
export class ProblemError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message.en).join('; '));
  }
}

/** What to say when the program itself is at fault. */
export function internalProblem(error: unknown, path?: string): Problem {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    code: 'internal',
    message: { nl: `het programma liep vast (${detail})`, en: `the program failed (${detail})` },
    remedy: {
      nl: 'meld dit met de tekst waarop het gebeurde; TOETSSTEEN_DEBUG=1 toont waar in het programma',
      en: 'please report it with the text that it happened on; TOETSSTEEN_DEBUG=1 shows where in the program',
    },
    ...(path === undefined ? {} : { path }),
  };
}
