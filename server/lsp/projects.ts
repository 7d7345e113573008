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
import { isUntitled, parent, pathOf, resolvePath } from './address.js';
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

/** A configuration, or why there is one that cannot be used. */
type Found = { readonly configuration: Configuration } | { readonly problems: readonly Problem[] };

/** What the messages call the settings of the editor. */
const settingsName = 'settings';

/**
 * Finds the configuration for a document as the command line does: the nearest `toetssteen.config.yaml` in its folder or
 * one above it. Everything is read once, until {@link forget}.
 */
export class Projects {
  private readonly byFolder = new Map<string, Promise<Found>>();
  /** Undefined where there is no such file. */
  private readonly byFile = new Map<string, Promise<Found | undefined>>();
  private readonly bySettings = new Map<string, Found>();
  private readonly projects = new Map<Configuration, Promise<ProjectRules>>();
  private readonly compiled = new Map<string, CompiledPack>();
  /** Which compiled packs were asked for since everything was last forgotten. */
  private readonly wanted = new Set<string>();
  /** Folders with rules that some configuration names. */
  private readonly packFolders = new Set<string>();

  constructor(private readonly files: FileAccess) {}

  /**
   * The rules for a document. One that was never saved is taken to lie in the workspace folder.
   * @param workspaceFolder what a path in the settings counts from
   */
  async forDocument(uri: string, settings: Settings, workspaceFolder: string | undefined): Promise<ProjectRules> {
    const folder = isUntitled(uri) ? workspaceFolder : parent(uri);
    let found: Found = { configuration: noConfiguration };
    if (settings.config !== undefined)
      found = await this.named(resolvePath(settings.config, workspaceFolder ?? folder));
    else if (folder !== undefined) found = await this.forFolder(folder);
    if ('configuration' in found && found.configuration.file === undefined) {
      found = this.fromSettings(settings, workspaceFolder);
    }
    if ('problems' in found) return { configuration: noConfiguration, rules: undefined, problems: found.problems };
    const { configuration } = found;
    let project = this.projects.get(configuration);
    if (project === undefined) {
      project = this.make(configuration);
      this.projects.set(configuration, project);
    }
    return project;
  }

  /** Whether a file that changed can make a difference to any configuration or pack. */
  concerns(uri: string): boolean {
    return (
      uri.endsWith(`/${configurationName}`) ||
      this.byFile.has(uri) ||
      [...this.packFolders].some((folder) => uri === folder || uri.startsWith(`${folder}/`))
    );
  }

  /** Forgets what was read, so that it is read anew. Packs are compiled again only when their files changed. */
  forget(): void {
    for (const map of [this.byFolder, this.byFile, this.bySettings, this.projects]) map.clear();
    this.packFolders.clear();
    for (const key of this.compiled.keys()) if (!this.wanted.has(key)) this.compiled.delete(key);
    this.wanted.clear();
  }

  private forFolder(folder: string): Promise<Found> {
    const known = this.byFolder.get(folder);
    if (known !== undefined) return known;
    const found = (async (): Promise<Found> => {
      const own = await this.read(`${folder}/${configurationName}`);
      if (own !== undefined) return own;
      const above = parent(folder);
      return above === folder ? { configuration: noConfiguration } : this.forFolder(above);
    })();
    this.byFolder.set(folder, found);
    return found;
  }

  /** A configuration that the settings name, which has to be there. */
  private async named(file: string): Promise<Found> {
    return (await this.read(file)) ?? { problems: [missing(file)] };
  }

  private read(file: string): Promise<Found | undefined> {
    const known = this.byFile.get(file);
    if (known !== undefined) return known;
    const found = this.readAnew(file);
    this.byFile.set(file, found);
    return found;
  }

  private async readAnew(file: string): Promise<Found | undefined> {
    const bytes = await this.files.read(file);
    if (bytes === undefined) return undefined;
    const decoded = decode(bytes, file);
    if ('problem' in decoded) return { problems: [decoded.problem] };
    return parsedConfiguration(decoded.text, file, parent(file));
  }

  /** What the settings of the editor say, as a configuration without a file. One object for the same settings. */
  private fromSettings({ rules, packs }: Settings, workspaceFolder: string | undefined): Found {
    const key = JSON.stringify([rules, packs, workspaceFolder]);
    let found = this.bySettings.get(key);
    if (found === undefined) {
      found = { configuration: { ...noConfiguration } };
      if (Object.keys(rules).length > 0 || packs.length > 0) {
        // JSON is YAML, so that a wrong name is told in the same words as in a file.
        found = parsedConfiguration(JSON.stringify({ rules, packs }), settingsName, workspaceFolder ?? '');
        if ('configuration' in found) found = { configuration: { ...found.configuration, file: undefined } };
      }
      this.bySettings.set(key, found);
    }
    return found;
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
    this.wanted.add(key);
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
      files.push({ path: pathWithin(folder, address), text: decoded.text });
    }
    return files.length === 0 ? { shown: folder, problems: [noPack(folder)] } : { shown: folder, files };
  }
}

/** The path of a file below a folder, with slashes. */
function pathWithin(folder: string, address: string): string {
  return (pathOf(address) ?? address).slice((pathOf(folder) ?? folder).length + 1);
}

/** A configuration out of its text. */
function parsedConfiguration(text: string, file: string, folder: string): Found {
  try {
    return { configuration: parseConfiguration(text, { file, folder, shown: file }) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { problems: error.problems.map(withoutSettingsPath) };
  }
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
