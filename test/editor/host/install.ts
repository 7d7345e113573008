import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { announce, runCommand } from './command.js';
import type { Release } from './releases.js';

/** VS Code as it lies on this machine. */
export interface Installation {
  readonly release: Release;
  /** The program of VS Code's server. */
  readonly server: string;
  /** The Node that runs it. */
  readonly node: string;
}

const platform = `${process.platform}-${process.arch}`;

/** Where a release is kept: outside the project, so that `npm ci` does not throw it away. */
function cacheFolder(release: Release): string {
  const { TOETSSTEEN_VSCODE_HOST_CACHE: caches = join(homedir(), '.cache', 'toetssteen-vscode-host') } = process.env;
  return join(caches, release.codeServer);
}

/** The folder of VS Code's server within an installation. */
function serverFolder(folder: string): string {
  return join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
}

function nodeFolder(folder: string): string {
  return join(folder, 'node_modules', `node-${platform}`);
}

function installationIn(folder: string, release: Release): Installation {
  return {
    release,
    server: join(serverFolder(folder), 'out', 'server-main.js'),
    node: release.node === undefined ? process.execPath : join(nodeFolder(folder), 'bin', 'node'),
  };
}

/**
 * Runs npm without what a surrounding `npm run` says about *this* project, and without install scripts: those of
 * code-server insist on one version of Node and on compiling what the tests do not need.
 */
function npm(folder: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): void {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^npm_(?:package|lifecycle|command|config_(?:local_prefix|prefix))/i.test(name),
  );
  runCommand('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    folder,
    environment: { ...Object.fromEntries(own), ...environment },
  });
}

function installPackages(folder: string, release: Release): void {
  const packages = [`code-server@${release.codeServer}`];
  if (release.node !== undefined) packages.push(`node-${platform}@${release.node}`);
  if (release.ripgrep !== undefined) packages.push(`@vscode/ripgrep-${platform}@${release.ripgrep}`);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  npm(folder, ['install', '--ignore-scripts', ...packages]);
  // What code-server's own install script would do next. Not `npm ci`: the lock file inside is out of step.
  npm(serverFolder(folder), ['install', '--ignore-scripts', '--omit=dev']);
}

/** Puts ripgrep where VS Code looks for it: without it no search finds a file. */
function placeRipgrep(folder: string): void {
  const target = join(serverFolder(folder), 'node_modules', '@vscode', 'ripgrep', 'bin');
  mkdirSync(target, { recursive: true });
  copyFileSync(join(folder, 'node_modules', '@vscode', `ripgrep-${platform}`, 'bin', 'rg'), join(target, 'rg'));
}

/**
 * Compiles what writes output channels, if the headers of Node lie beside it: they are not fetched. Tests pass without,
 * so a machine without a compiler is no reason to stop.
 */
function compile(folder: string, installation: Installation): void {
  const nodeHome = dirname(dirname(installation.node));
  const { PATH = '' } = process.env;
  if (!existsSync(join(nodeHome, 'include', 'node', 'node.h'))) return;
  try {
    npm(serverFolder(folder), ['rebuild', ...installation.release.compiled], {
      JOBS: 'max',
      PATH: [dirname(installation.node), PATH].join(delimiter),
      npm_config_nodedir: nodeHome,
    });
  } catch {
    announce('VS Code will run without output channels: there is no working compiler.');
  }
}

/** Takes away what is left of an installation that failed; why it failed matters more than whether this succeeds. */
function discard(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Where nothing could be written there is nothing.
  }
}

/**
 * Installs a release of VS Code from npm, unless it was installed before. Half an installation is never used: it is made
 * beside its place and renamed. Two that install at once do not harm each other; one of them did it for nothing.
 *
 * @throws when it cannot be installed, saying what to do.
 */
export function install(release: Release): Installation {
  const folder = cacheFolder(release);
  const installation = installationIn(folder, release);
  if (existsSync(installation.server)) return installation;
  if (process.platform === 'win32') {
    throw new Error('VS Code for tests runs on Linux and macOS only. On Windows there is npm run test:desktop.');
  }
  announce(`Installing VS Code ${release.version} for tests into ${folder}: once, in about half a minute.`);
  const beside = `${folder}.${process.pid}`;
  try {
    mkdirSync(beside, { recursive: true });
    installPackages(beside, release);
    if (release.ripgrep !== undefined) placeRipgrep(beside);
    compile(beside, installationIn(beside, release));
    // What lies there without a server is what somebody left of an installation.
    if (!existsSync(installation.server)) rmSync(folder, { recursive: true, force: true });
    renameSync(beside, folder);
  } catch (cause) {
    discard(beside);
    if (existsSync(installation.server)) return installation;
    const advice = 'It needs the npm registry and a folder to write in, which TOETSSTEEN_VSCODE_HOST_CACHE can name.';
    throw new Error(`VS Code ${release.version} for tests could not be installed. ${advice}`, { cause });
  }
  return installation;
}
