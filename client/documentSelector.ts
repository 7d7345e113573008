import { workspace } from 'vscode';

/** Where documents lie that people write in. Those of version control, differences and previews are left alone. */
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web'] as const;

/** Which documents the server is told of: Markdown in the usual places, and wherever the open folders lie. */
export function documentSelector(): { readonly scheme: string; readonly language: 'markdown' }[] {
  const all = new Set<string>([...schemes, ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);
  return [...all].map((scheme) => ({ scheme, language: 'markdown' }));
}
