import type { CommanderError } from 'commander';
import type { Bilingual } from '../text/range.js';
import type { Problem } from './problem.js';

/**
 * What commander says of a wrong command line, in both languages and with what to do. commander gives the words at
 * fault in single quotes and a suggestion in brackets.
 */
export function wrongUse(error: CommanderError): Problem {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const meant = /\(Did you mean (.+?)\?\)/.exec(error.message)?.[1];
  const remedy: Bilingual =
    meant === undefined
      ? { nl: 'zie toetssteen --help voor wat er kan', en: 'see toetssteen --help for what can be done' }
      : { nl: `bedoelde u ${meant}?`, en: `did you mean ${meant}?` };
  return { code: 'wrong-use', message: message(error, named), remedy };
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
  if (choices === undefined) {
    return { nl: `${flag}: "${value}" kan niet`, en: `${flag}: "${value}" is not possible` };
  }
  return {
    nl: `${flag}: "${value}" kan niet; kies uit ${choices}`,
    en: `${flag}: "${value}" is not possible; choose from ${choices}`,
  };
}
