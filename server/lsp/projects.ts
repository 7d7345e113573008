import { URI, Utils } from 'vscode-uri';
import type { CompiledPack } from '../check/compile.js';
import type { PackFile } from '../norms/problem.js';
import {
  type Configuration,
  configurationName,
  noConfiguration,
  parseConfiguration,
} from '../project/configuration.js';
import { decode } from '../project/decode.js';
import { type Problem, ProblemError } from '../project/problem.js';
import { compileFolders, makeRuleSet, type PackFolder, type RuleSet } from '../project/ruleSet.js';
import type { FileAccess } from './fileAccess.js';
import type { Settings } from './settings.js';

/** The configuration and rules that hold for a document. */
export interface ProjectRules {
  readonly configuration: Configuration;
  /** Undefined when the configuration or a pack cannot be used. */
  readonly rules: RuleSet | undefined;
  /** What is wrong; the path of each is the address of the file, or undefined for the settings of the editor. */
  readonly problems: readonly Problem[];
}

/** What the messages call the settings of the editor. */
const settingsName = 'settings';

/**
 * Finds the configuration for a document as the command line does: the nearest `toetssteen.config.yaml` in its folder or
 * one above it. Everything is read once, until {@link forget}.
 */
export class Projects {
  private readonly byFolder = new Map<string, Promise<Configuration | undefined>>();
  private readonly byFile = new Map<string, Promise<Configuration | undefined>>();
  private readonly bySettings = new Map<string, Configuration>();
  private readonly broken = new Map<string, readonly Problem[]>();
  private readonly projects = new Map<Configuration, Promise<ProjectRules>>();
  private readonly compiled = new Map<string, CompiledPack>();
  /** Folders with rules that some configuration names. */
  private readonly packFolders = new Set<string>();

  constructor(private readonly files: FileAccess) {}

  /**
   * The rules for a document.
   * @param workspaceFolder what a path in the settings counts from
   */
  async forDocument(uri: string, settings: Settings, workspaceFolder: string | undefined): Promise<ProjectRules> {
    const file =
      settings.config === undefined ? undefined : resolvePath(settings.config, workspaceFolder ?? parent(uri));
    const configuration = file === undefined ? await this.forFolder(parent(uri)) : await this.read(file, true);
    if (configuration === undefined) {
      return { configuration: noConfiguration, rules: undefined, problems: [...this.broken.values()].flat() };
    }
    const used = configuration.file === undefined ? this.fromSettings(settings, workspaceFolder) : configuration;
    let project = this.projects.get(used);
    if (project === undefined) {
      project = this.make(used);
      this.projects.set(used, project);
    }
    return project;
  }

  /** Whether a file that changed can make a difference to any configuration or pack. */
  concerns(uri: string): boolean {
    return (
      uri.endsWith(`/${configurationName}`) ||
      this.byFile.has(uri) ||
      [...this.packFolders].some((folder) => uri.startsWith(`${folder}/`))
    );
  }

  /** Forgets what was read, so that it is read anew. Packs are compiled again only when their files changed. */
  forget(): void {
    for (const map of [this.byFolder, this.byFile, this.bySettings, this.broken, this.projects]) map.clear();
    this.packFolders.clear();
  }

  private forFolder(folder: string): Promise<Configuration | undefined> {
    const known = this.byFolder.get(folder);
    if (known !== undefined) return known;
    const found = (async () => {
      const own = await this.read(`${folder}/${configurationName}`, false);
      if (own !== noConfiguration) return own;
      const above = parent(folder);
      return above === folder ? noConfiguration : this.forFolder(above);
    })();
    this.byFolder.set(folder, found);
    return found;
  }

  /** A configuration; {@link noConfiguration} when there is none; undefined when there is one that cannot be used. */
  private read(file: string, required: boolean): Promise<Configuration | undefined> {
    const known = this.byFile.get(file);
    if (known !== undefined) return known;
    const found = this.readAnew(file, required);
    this.byFile.set(file, found);
    return found;
  }

  private async readAnew(file: string, required: boolean): Promise<Configuration | undefined> {
    const bytes = await this.files.read(file);
    if (bytes === undefined) {
      if (!required) return noConfiguration;
      this.broken.set(file, [missing(file)]);
      return undefined;
    }
    const decoded = decode(bytes, file);
    if ('problem' in decoded) {
      this.broken.set(file, [decoded.problem]);
      return undefined;
    }
    try {
      return parseConfiguration(decoded.text, { file, folder: parent(file), shown: file });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.broken.set(file, error.problems);
      return undefined;
    }
  }

  /** What the settings of the editor say, as a configuration without a file. One object for the same settings. */
  private fromSettings({ rules, packs }: Settings, workspaceFolder: string | undefined): Configuration {
    const key = JSON.stringify([rules, packs, workspaceFolder]);
    let configuration = this.bySettings.get(key);
    if (configuration === undefined) {
      const nothing = Object.keys(rules).length === 0 && packs.length === 0;
      configuration = nothing
        ? { ...noConfiguration }
        : {
            // JSON is YAML, so that a wrong name is told in the same words as in a file.
            ...parseConfiguration(JSON.stringify({ rules, packs }), {
              file: settingsName,
              folder: workspaceFolder ?? '',
              shown: settingsName,
            }),
            file: undefined,
          };
      this.bySettings.set(key, configuration);
    }
    return configuration;
  }

  private async make(configuration: Configuration): Promise<ProjectRules> {
    try {
      const compiled = await this.compile(configuration);
      return { configuration, rules: makeRuleSet(configuration, compiled), problems: [] };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      return { configuration, rules: undefined, problems: error.problems.map(withoutSettingsPath) };
    }
  }

  private async compile(configuration: Configuration): Promise<CompiledPack> {
    const folders: PackFolder[] = [];
    for (const path of configuration.packs) {
      const folder = resolvePath(path, configuration.folder);
      this.packFolders.add(folder);
      folders.push(await this.packFolder(folder));
    }
    const key = JSON.stringify(folders);
    let compiled = this.compiled.get(key);
    if (compiled === undefined) {
      compiled = compileFolders(folders, configuration);
      this.compiled.set(key, compiled);
    }
    return compiled;
  }

  private async packFolder(folder: string): Promise<PackFolder> {
    const addresses = await this.files.list(folder, ['.yaml', '.yml']);
    const files: PackFile[] = [];
    for (const address of addresses) {
      const bytes = await this.files.read(address);
      if (bytes === undefined) continue;
      const decoded = decode(bytes, address);
      if ('problem' in decoded) return { shown: folder, problems: [decoded.problem] };
      files.push({ path: decodeURIComponent(address.slice(folder.length + 1)), text: decoded.text });
    }
    return files.length === 0 ? { shown: folder, problems: [noPack(folder)] } : { shown: folder, files };
  }
}

/** The folder that an address lies in; of the root itself the root. */
export function parent(uri: string): string {
  const parsed = URI.parse(uri);
  // A document that was never saved has no folder.
  if (parsed.scheme === 'untitled') return uri;
  return Utils.dirname(parsed).toString().replace(/\/$/, '') || uri;
}

/** The address of a path that stands in a configuration or in the settings. */
function resolvePath(path: string, folder: string | undefined): string {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return URI.parse(path).toString();
  if (folder === undefined || folder === '') return URI.file(path).toString();
  return Utils.resolvePath(URI.parse(folder), path.replaceAll('\\', '/')).toString();
}

function withoutSettingsPath(problem: Problem): Problem {
  if (problem.path !== settingsName) return problem;
  const { path: _, line: __, character: ___, ...rest } = problem;
  return rest;
}

function missing(file: string): Problem {
  return {
    code: 'configuration',
    path: file,
    message: { nl: 'deze configuratie kan niet worden gelezen', en: 'this configuration cannot be read' },
    remedy: {
      nl: 'kijk de instelling toetssteen.config na, of maak haar leeg om naar toetssteen.config.yaml te laten zoeken',
      en: 'check the setting toetssteen.config, or clear it to have toetssteen.config.yaml looked for',
    },
  };
}

function noPack(folder: string): Problem {
  return {
    code: 'pack',
    path: folder,
    message: {
      nl: 'in deze map staan geen regels die kunnen worden gelezen',
      en: 'this folder holds no rules that can be read',
    },
    remedy: {
      nl: 'noem de map waarin pack.yaml staat; in een configuratie geldt het pad vanaf de map van de configuratie',
      en: 'name the folder that holds pack.yaml; in a configuration the path counts from the folder of the configuration',
    },
  };
}
