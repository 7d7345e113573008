import { type Locale, languageOfLocale } from '../../project/locale.js';
import type { Bilingual } from '../../text/range.js';

const text: Bilingual = {
  nl: `Gebruik: toetssteen-language-server --stdio

Taalserver van Toetssteen: toetst wetsvoorstellen in Markdown aan hoger recht, in elke editor die
het Language Server Protocol spreekt. De editor start dit programma; zelf hoeft u het nooit te doen.

  --stdio             spreek over standaardinvoer en -uitvoer (voor bijna alle editors)
  --node-ipc          spreek over het IPC-kanaal van Node.js
  --socket=NUMMER     verbind met deze poort op deze machine
  --pipe=NAAM         verbind met deze named pipe of socket
  --version           toon de versie
  --help              toon deze hulp

Instellen in Neovim, Helix, Zed, Emacs en Sublime Text: docs/other-editors.md.
Toetsen zonder editor: toetssteen check --help.
`,
  en: `Usage: toetssteen-language-server --stdio

Language server of Toetssteen: checks bills in Markdown against the law above them, in every editor
that speaks the Language Server Protocol. The editor starts this program; you never need to.

  --stdio             speak over standard input and output (for nearly all editors)
  --node-ipc          speak over the IPC channel of Node.js
  --socket=NUMBER     connect to this port on this machine
  --pipe=NAME         connect to this named pipe or socket
  --version           show the version
  --help              show this help

Setting up Neovim, Helix, Zed, Emacs and Sublime Text: docs/other-editors.md.
Checking without an editor: toetssteen check --help.
`,
};

/** How the language server is started, in English where the locale is English and else in Dutch. */
export function help(env: Locale): string {
  return text[languageOfLocale(env)];
}
