import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { configurationName } from '../../client/configurationName.js';
import { contextKeys, findingsViewId, ownCommands, panelType, walkthroughId } from '../../client/names.js';
import { clientCommands } from '../../server/lsp/protocol.js';
import { semanticTokensLegend } from '../../server/lsp/semanticTokens.js';
import { readSettings } from '../../server/lsp/settings.js';
import * as configuration from '../../server/project/configuration.js';
import { formatCompact } from '../../server/report/compact.js';
import { finding, report } from '../report/sample.js';

const named = z.object({ command: z.string() });
const manifest = z
  .object({
    name: z.string(),
    publisher: z.string(),
    main: z.string(),
    browser: z.string(),
    icon: z.string(),
    l10n: z.string(),
    activationEvents: z.array(z.string()),
    contributes: z.object({
      commands: z.array(named.extend({ title: z.string() })),
      menus: z.record(z.string(), z.array(named.extend({ when: z.string().optional() }))),
      views: z.strictObject({ toetssteen: z.array(z.object({ id: z.string() })) }),
      viewsWelcome: z.array(z.object({ view: z.string(), when: z.string(), contents: z.string() })),
      walkthroughs: z.array(z.object({ id: z.string() })),
      configuration: z.object({
        properties: z.record(
          z.string(),
          z.looseObject({ default: z.unknown(), scope: z.string(), markdownDescription: z.string() }),
        ),
      }),
      grammars: z.array(z.object({ scopeName: z.string(), path: z.string() })),
      semanticTokenTypes: z.array(z.object({ id: z.string() })),
      semanticTokenScopes: z.array(z.object({ scopes: z.record(z.string(), z.array(z.string())) })),
      problemMatchers: z.array(z.object({ severity: z.string() })),
      problemPatterns: z.array(
        z.object({
          regexp: z.string(),
          file: z.number(),
          line: z.number(),
          column: z.number(),
          severity: z.number(),
          message: z.number(),
          code: z.number(),
        }),
      ),
      yamlValidation: z.array(z.object({ fileMatch: z.union([z.string(), z.array(z.string())]), url: z.string() })),
    }),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const { contributes } = manifest;

const messages = z.record(z.string(), z.string());
const english = messages.parse(JSON.parse(readFileSync('package.nls.json', 'utf8')));
const dutch = messages.parse(JSON.parse(readFileSync('package.nls.nl.json', 'utf8')));

/** All sources of the extension. */
const sources = readdirSync('client', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(`client/${name}`, 'utf8'))
  .join('\n');

/** Placeholders, command links and code in a message: what translations must have in common. */
function fixedParts(message: string): string[] {
  return [...message.matchAll(/\{\d+\}|\(command:[^)]*\)|`[a-z.-]+`/g)].map(([part]) => part).sort();
}

describe('the words of the manifest', () => {
  const used = [...readFileSync('package.json', 'utf8').matchAll(/"%([^%"]+)%"/g)].map(([, key = '']) => key);

  it('are there in English and Dutch, and no others', () => {
    assert.ok(used.length > 40);
    assert.deepEqual(Object.keys(english).sort(), [...new Set(used)].sort());
    assert.deepEqual(Object.keys(dutch).sort(), Object.keys(english).sort());
  });

  it('lead to the same commands and name the same keys in both languages', () => {
    for (const [key, message] of Object.entries(english)) {
      // What is an example may differ: a folder has a name in the language of the text.
      if (key === 'setting.include') continue;
      assert.deepEqual(fixedParts(dutch[key] ?? ''), fixedParts(message), key);
    }
  });

  it('are written for every command and setting', () => {
    for (const { title } of contributes.commands) assert.match(title, /^%.+%$/);
    for (const { markdownDescription } of Object.values(contributes.configuration.properties)) {
      assert.match(markdownDescription, /^%.+%$/);
    }
  });
});

describe('the words of the extension', () => {
  const bundle = messages.parse(JSON.parse(readFileSync(`${manifest.l10n}/bundle.l10n.nl.json`, 'utf8')));
  const used = [...sources.matchAll(/(?<![\w$])(?:l10n\.)?t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(
    ([, message = '']) => message,
  );

  it('are all translated into Dutch, and nothing else is', () => {
    assert.ok(used.length > 30);
    assert.deepEqual(Object.keys(bundle).sort(), [...new Set(used)].sort());
  });

  it('are given as they are, so that they can be found', () => {
    assert.deepEqual(sources.match(/(?<![\w$])l10n\.t\((?!\s*')[^)]*/g) ?? [], []);
  });

  it('have the same places to fill in', () => {
    for (const [message, translation] of Object.entries(bundle)) {
      assert.deepEqual(fixedParts(translation), fixedParts(message), message);
    }
  });
});

describe('the manifest', () => {
  const commands = contributes.commands.map(({ command }) => command);

  it('knows the commands of the extension, but for those that need arguments', () => {
    const needArguments: string[] = [clientCommands.suppressWithReason, clientCommands.showReferences];
    const all = [...Object.values(ownCommands), ...Object.values(clientCommands)];
    assert.deepEqual(commands.toSorted(), all.filter((one) => !needArguments.includes(one)).sort());
    for (const command of all) assert.match(command, /^toetssteen\./);
  });

  it('has no menu or link that leads to a command that is not there', () => {
    const linked = [...JSON.stringify([english, dutch]).matchAll(/command:(toetssteen\.[A-Za-z.]+)/g)].map(
      ([, one]) => one,
    );
    const inMenus = Object.values(contributes.menus).flatMap((items) => items.map(({ command }) => command));
    for (const command of [...linked, ...inMenus]) assert.ok(commands.includes(command ?? ''), command);
  });

  it('names views, panel, walkthrough and conditions as the code does', () => {
    assert.deepEqual(contributes.views.toetssteen, [{ id: findingsViewId }]);
    assert.ok(manifest.activationEvents.includes(`onWebviewPanel:${panelType}`));
    assert.ok(manifest.activationEvents.includes(`workspaceContains:**/${configurationName}`));
    assert.equal(`${manifest.publisher}.${manifest.name}#${contributes.walkthroughs[0]?.id}`, walkthroughId);
    const conditions = [
      ...JSON.stringify(contributes).matchAll(/(?<![%:"\w])toetssteen\.(?:billIsActive|grouping)\b/g),
    ].map(([one]) => one);
    assert.deepEqual([...new Set(conditions)].sort(), Object.values(contextKeys).sort());
  });

  it('names the configuration as the server does', () => {
    assert.equal(configurationName, configuration.configurationName);
    assert.equal(contributes.yamlValidation[0]?.fileMatch, configurationName);
  });

  it('names files that are there', () => {
    const paths = [
      manifest.icon,
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.yamlValidation.map(({ url }) => url),
      ...[...readFileSync('package.json', 'utf8').matchAll(/"(media\/[^"]+)"/g)].map(([, path = '']) => path),
    ];
    for (const path of paths) assert.ok(existsSync(path), path);
    for (const { scopeName, path } of contributes.grammars) {
      assert.ok(readFileSync(path, 'utf8').includes(`"scopeName": "${scopeName}"`), path);
    }
  });

  it('gives a colour to every kind of word that the server marks', () => {
    const types = semanticTokensLegend.tokenTypes.toSorted();
    assert.deepEqual(contributes.semanticTokenTypes.map(({ id }) => id).sort(), types);
    const scopes = Object.keys(contributes.semanticTokenScopes[0]?.scopes ?? {});
    assert.deepEqual([...new Set(scopes.map((one) => one.split('.')[0]))].sort(), types);
  });

  it('sets by default what the server takes for not set', () => {
    const sent: { [name: string]: unknown } = {};
    for (const [name, { default: value, scope }] of Object.entries(contributes.configuration.properties)) {
      assert.equal(scope, 'resource', name);
      const [first = '', second] = name.replace(/^toetssteen\./, '').split('.');
      sent[first] = second === undefined ? value : { [second]: value };
    }
    assert.deepEqual(readSettings(sent), readSettings({}));
  });

  it('has exactly the settings that the server reads', () => {
    const names = Object.keys(contributes.configuration.properties).map((name) => name.split('.')[1] ?? '');
    assert.deepEqual(names.sort(), Object.keys(readSettings({})).sort());
  });
});

describe('the problem matcher', () => {
  const [pattern] = contributes.problemPatterns;

  for (const severity of ['error', 'warning', 'information'] as const) {
    it(`reads the line that the command line writes of a finding: ${severity}`, () => {
      assert.ok(pattern);
      const one = finding({ severity, title: 'Boten: [zinken] 12:3' });
      const line = formatCompact(report([one])).trimEnd();
      const found = new RegExp(pattern.regexp).exec(line);
      const parts = [pattern.severity, pattern.message, pattern.code].map((at) => found?.[at]);
      assert.deepEqual(parts, [severity, `${one.provision.label}: Boten: [zinken] 12:3`, one.ruleId]);
      const place = [pattern.file, pattern.line, pattern.column].map((at) => found?.[at]).join(':');
      assert.ok(line.startsWith(`${place}: `), place);
      assert.match(place, /^[^:]+:3:\d+$/);
    });
  }

  it('takes what the editor has no word for as information', () => {
    assert.equal(contributes.problemMatchers[0]?.severity, 'info');
  });
});
