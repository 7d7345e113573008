/**
 * A release of VS Code that tests run in. The npm package `code-server` 4.x.y holds the server and the web workbench
 * of VS Code 1.x.y, so that real VS Code comes from the same registry as everything else.
 */
export interface Release {
  /** The version of VS Code. */
  readonly version: string;
  /** The version of the package `code-server` that holds it. */
  readonly codeServer: string;
  /** The version of Node it needs, taken from npm; undefined when the Node that runs the tests will do. */
  readonly node: string | undefined;
  /** The version of ripgrep to put into it; undefined when it brings its own. */
  readonly ripgrep: string | undefined;
  /** The packages that are compiled when the machine can: without them output channels stay empty. */
  readonly compiled: readonly string[];
}

const releases = {
  /** The oldest that the extension promises to work in (`engines.vscode`). */
  min: {
    version: '1.100.3',
    codeServer: '4.100.3',
    node: undefined,
    ripgrep: '1.18.0',
    compiled: ['@vscode/spdlog', 'native-watchdog'],
  },
  /** The newest that is known to run here. */
  latest: {
    version: '1.139.1',
    codeServer: '4.139.1',
    node: '24.21.0',
    ripgrep: undefined,
    compiled: ['@vscode/spdlog', '@vscode/native-watchdog'],
  },
} satisfies Record<string, Release>;

/** The release that the environment asks for with `VSCODE_HOST`, `min` or `latest`; `min` when it says nothing. */
export function chosenRelease(environment: NodeJS.ProcessEnv): Release {
  const { VSCODE_HOST: name = 'min' } = environment;
  if (name === 'min' || name === 'latest') return releases[name];
  throw new Error(`VSCODE_HOST is "${name}"; it can be ${Object.keys(releases).join(' or ')}.`);
}
