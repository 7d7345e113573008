import { URI, Utils } from 'vscode-uri';

/**
 * The one way in which this server writes an address: clients differ in which characters they encode and in the case of a
 * drive letter, and one file must not be taken for two.
 * @returns what was given when it is no address
 */
export function normalAddress(uri: string): string {
  return parsed(uri)?.toString() ?? uri;
}

/** The path within an address, decoded; undefined when it is no address. */
export function pathOf(uri: string): string | undefined {
  return parsed(uri)?.path;
}

/** The folder that an address lies in, without a slash at the end; of the root itself the root. */
export function parent(uri: string): string {
  const address = parsed(uri);
  // A document that was never saved has no folder.
  if (address === undefined || address.scheme === 'untitled') return uri;
  return Utils.dirname(address).toString().replace(/\/$/, '') || uri;
}

/** Whether a document was never saved, so that it has a name but no place. */
export function isUntitled(uri: string): boolean {
  return uri.startsWith('untitled:');
}

/**
 * The address of a path that stands in a configuration or in the settings.
 * @param folder the address that a relative path counts from
 */
export function resolvePath(path: string, folder: string | undefined): string {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return normalAddress(path);
  const slashes = path.replaceAll('\\', '/');
  if (/^[a-z]:\//i.test(slashes)) return URI.from({ scheme: 'file', path: `/${slashes}` }).toString();
  const base = folder === undefined ? undefined : parsed(folder);
  return base === undefined ? URI.file(slashes).toString() : Utils.resolvePath(base, slashes).toString();
}

/** The last part of an address, as a person reads it. */
export function fileName(uri: string): string {
  const path = pathOf(uri) ?? uri;
  return path.slice(path.lastIndexOf('/') + 1);
}

function parsed(uri: string): URI | undefined {
  try {
    return URI.parse(uri);
  } catch {
    // Not every text that a client may send is an address.
    return undefined;
  }
}
