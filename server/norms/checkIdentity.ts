import type { DraftPack, Entry, Report } from './draftPack.js';
import { reservedFolders } from './packLayout.js';
import type { ProblemText } from './packSource.js';
import { nearest } from './suggestion.js';

/** Checks that names are unique, that files are called after what is in them, and that themes have a folder. */
export function checkIdentity(draft: DraftPack, report: Report): void {
  unique(draft.themes, 'theme', draft, report);
  unique(draft.rulings, 'ruling', draft, report);
  unique(draft.instruments, 'instrument', draft, report);
  unique(draft.provisions, 'norm', draft, report);
  unique(draft.concepts, 'concept', draft, report);
  // Users name a rule by its id alone, so an id may be used once in all themes together.
  unique(draft.rules, 'rule', draft, report);
  for (const entry of [...draft.rulings, ...draft.instruments, ...draft.rules]) nameOfFile(entry, report);
  for (const entry of draft.rules) theme(entry, draft, report);
  for (const entry of draft.themes) reserved(entry, report);
}

function unique(entries: readonly Entry<{ id: string }>[], kind: string, draft: DraftPack, report: Report): void {
  const first = new Map<string, string>();
  for (const [name, file] of draft.base?.origins ?? []) {
    // A rule's name is "theme/id"; its id alone must be unique.
    if (name.startsWith(`${kind} `)) first.set(name.slice(name.lastIndexOf(kind === 'rule' ? '/' : ' ') + 1), file);
  }
  for (const entry of entries) {
    const { id } = entry.value;
    if (id === undefined) continue;
    const other = first.get(id);
    if (other === undefined) first.set(id, entry.source.path);
    else report(entry.source.problem([...entry.path, 'id'], duplicate(id, entry.source.path, other)));
  }
}

function duplicate(id: string, file: string, other: string): ProblemText {
  const place = other === file ? { nl: 'hierboven', en: 'above' } : { nl: `in ${other}`, en: `in ${other}` };
  return {
    message: {
      nl: `"${id}" staat in ${file} en ook ${place.nl}`,
      en: `"${id}" stands in ${file} and also ${place.en}`,
    },
    remedy: { nl: 'geef een van beide een andere naam', en: 'give one of the two another name' },
  };
}

function nameOfFile(entry: Entry<{ id: string }>, report: Report): void {
  const { id } = entry.value;
  const name = entry.source.path.slice(entry.source.path.lastIndexOf('/') + 1, -'.yaml'.length);
  if (id === undefined || id === name) return;
  report(
    entry.source.problem([...entry.path, 'id'], {
      message: {
        nl: `het bestand heet ${name}.yaml, maar de naam erin is "${id}"`,
        en: `the file is called ${name}.yaml, but the name in it is "${id}"`,
      },
      remedy: {
        nl: `noem het bestand ${id}.yaml, of schrijf "id: ${name}"`,
        en: `call the file ${id}.yaml, or write "id: ${name}"`,
      },
    }),
  );
}

function theme(entry: DraftPack['rules'][number], draft: DraftPack, report: Report): void {
  const { themes } = draft.known;
  if (themes === undefined || themes.has(entry.theme)) return;
  const meant = nearest(entry.theme, [...themes.keys(), ...reservedFolders]);
  report(
    entry.source.problem([], {
      message: {
        nl: `de map "${entry.theme}" is geen thema`,
        en: `the folder "${entry.theme}" is not a theme`,
      },
      remedy:
        meant === undefined
          ? { nl: 'voeg het thema toe aan themes.yaml', en: 'add the theme to themes.yaml' }
          : { nl: `noem de map "${meant}"`, en: `did you mean the folder "${meant}"?` },
    }),
  );
}

function reserved(entry: Entry<{ id: string }>, report: Report): void {
  const { id } = entry.value;
  if (id === undefined || !reservedFolders.includes(id)) return;
  report(
    entry.source.problem([...entry.path, 'id'], {
      message: {
        nl: `een thema kan niet "${id}" heten: die map heeft een eigen betekenis`,
        en: `a theme cannot be called "${id}": that folder has a meaning of its own`,
      },
      remedy: { nl: 'kies een andere naam', en: 'choose another name' },
    }),
  );
}
