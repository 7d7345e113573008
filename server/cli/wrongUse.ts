import type { Command, CommanderError } from 'commander';
import type { Problem } from '../project/problem.js';
import type { Bilingual } from '../text/range.js';

/**
 * What commander says of a wrong command line, in both languages and with what to do. commander gives the words at
 * fault in single quotes and a suggestion in brackets.
 * @param command the command whose help lists what is possible: "toetssteen check"
 */
export function wrongUse(error: CommanderError, command: string): Problem {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const meant = /\(Did you mean (.+?)\?\)/.exec(error.message)?.[1];
  const remedy: Bilingual =
    meant === undefined
      ? { nl: `zie ${command} --help voor wat er kan`, en: `see ${command} --help for what can be done` }
      : { nl: `bedoelde u ${meant}?`, en: `did you mean ${meant}?` };
  return { code: 'wrong-use', message: message(error, named), remedy };
}

/** The command that a command line is for, as far as it can be told: "toetssteen rules test". */
export function commandMeant(argv: readonly string[], program: Command): string {
  let command = program;
  const names = [program.name()];
  for (const argument of argv) {
    const next = command.commands.find((one) => one.name() === argument);
    if (next === undefined) break;
    names.push(next.name());
    command = next;
  }
  // The options of the program itself are few: whoever leaves the command out nearly always means this one.
  const leftOut = names.length === 1 && argv.some((argument) => isOptionOf('check', argument, program));
  return [...names, ...(leftOut ? ['check'] : [])].join(' ');
}

function isOptionOf(name: string, argument: string, program: Command): boolean {
  const [flag] = argument.split('=');
  const options = program.commands.find((command) => command.name() === name)?.options ?? [];
  return options.some((option) => option.long === flag);
}

function message(error: CommanderError, named: string): Bilingual {
  switch (error.code) {
    case 'commander.unknownOption':
      return { nl: `de optie ${named} bestaat niet`, en: `there is no option ${named}` };
    case 'commander.unknownCommand':
      return { nl: `de opdracht ${named} bestaat niet`, en: `there is no command ${named}` };
    case 'commander.missingArgument':
      return { nl: `er ontbreekt een argument: ${named}`, en: `an argument is missing: ${named}` };
    case 'commander.optionMissingArgument':
      return { nl: `achter de optie ${named} ontbreekt een waarde`, en: `the option ${named} lacks its value` };
    case 'commander.excessArguments':
      return { nl: 'er staan te veel argumenten op de opdrachtregel', en: 'there are too many arguments' };
    case 'commander.invalidArgument':
      return invalid(error.message);
    default:
      return { nl: error.message, en: error.message.replace(/^error: /, '') };
  }
}

/** "error: option '--format <x>' argument 'pdf' is invalid. Allowed choices are pretty, json." */
function invalid(message: string): Bilingual {
  const [, subject = '', value = ''] = /'([^']*)'[^']*'([^']*)'/.exec(message) ?? [];
  const choices = /Allowed choices are (.+)\.$/.exec(message)?.[1];
  const flag = subject.split(' ')[0];
  if (choices === undefined) return notADay(flag, value);
  return {
    nl: `${flag}: "${value}" kan niet; kies uit ${choices}`,
    en: `${flag}: "${value}" is not possible; choose from ${choices}`,
  };
}

/** The only option with a value of its own form is a date. */
function notADay(flag: string | undefined, value: string): Bilingual {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return { nl: `${flag}: de dag "${value}" bestaat niet`, en: `${flag}: the day "${value}" does not exist` };
  }
  return {
    nl: `${flag}: "${value}" kan niet; schrijf een dag als jaar-maand-dag, zoals 2026-06-12`,
    en: `${flag}: "${value}" is not possible; write a day as year-month-day, as in 2026-06-12`,
  };
}
