import { inLanguage } from '../check/finding.js';
import type { Problem } from '../project/problem.js';
import { failureToJson } from '../report/json.js';
import { formatFailure } from '../report/pretty.js';
import type { Style } from '../report/style.js';
import type { Bilingual, LanguageCode } from '../text/range.js';
import { toFailure } from './failure.js';
import type { Io } from './io.js';
import { styleFor, widthOf } from './terminal.js';

/** What every command works with: the world outside, the language of the messages, and how the command ended. */
export class Shell {
  /** What the process ends with; docs/exit-codes.md says what the codes mean. */
  exitCode = 0;
  /** Colours and links on standard output. */
  readonly style: Style;
  /** Colours and links on standard error. */
  readonly errorStyle: Style;
  /** Columns to write in. */
  readonly width: number;

  /**
   * @param language of help and messages, until a configuration says otherwise
   * @param explicitLanguage whether `--lang` asked for it, so that a configuration does not change it
   * @param json whether errors are to stand in the output as JSON too
   */
  constructor(
    readonly io: Io,
    public language: LanguageCode,
    readonly explicitLanguage: boolean,
    readonly json: boolean,
    noColor: boolean,
  ) {
    this.style = styleFor(io.stdout, io.env, noColor);
    this.errorStyle = styleFor(io.stderr, io.env, noColor);
    this.width = widthOf(io.stdout);
  }

  /** A text in the language of the messages. */
  readonly say = (text: Bilingual): string => inLanguage(text, this.language);

  /** Writes to standard output. */
  print(text: string): void {
    this.io.stdout.write(text);
  }

  /** Tells what went wrong on standard error. */
  complain(problems: readonly Problem[]): void {
    for (const problem of problems) {
      this.io.stderr.write(formatFailure(toFailure(problem, this.language), this.errorStyle));
    }
  }

  /** Ends a command that could not do its work: the problems on standard error, and in JSON where that is asked for. */
  fail(problems: readonly Problem[]): void {
    this.complain(problems);
    if (this.json) {
      const errors = problems.map((problem) => failureToJson(toFailure(problem, this.language)));
      this.print(`${JSON.stringify({ schemaVersion: 1, errors }, null, 2)}\n`);
    }
    this.exitCode = 2;
  }
}
