/** Characters that may begin or end markup inside a line. */
const special = new Set('\\`*_[]<>|~&');

/**
 * Text that Markdown shows as it stands, on one line. Every sign that could start emphasis, a link, HTML, a table cell
 * or an entity is escaped, and at the start of a line also what would make a heading, list, quote or rule.
 */
export function escaped(text: string): string {
  let result = '';
  for (const character of text.replaceAll(/\s+/g, ' ').trim()) {
    result += special.has(character) ? `\\${character}` : character;
  }
  if (/^[#+=-]/.test(result)) return `\\${result}`;
  // "1." and "1)" begin a list.
  return result.replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** Running text in which `words between backticks` are code, as writers of rules mean them; all else stands as it is. */
export function prose(text: string): string {
  const parts = text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .split(/`([^`]+)`/);
  return parts
    .map((part, at) => {
      if (at % 2 === 1) return code(part);
      if (part.trim() === '') return part;
      const [before = '', after = ''] = [/^\s/.exec(part)?.[0] ?? '', /\s$/.exec(part)?.[0] ?? ''];
      return `${before}${escaped(part)}${after}`;
    })
    .join('');
}

/** A place in a page that links can name, whatever the heading says. */
export function anchor(name: string): string {
  return `<a id="${name.replaceAll(/[^a-z0-9-]/g, '-')}"></a>`;
}

/** A link; the address is put in angle brackets when it holds signs that would end it. */
export function link(text: string, address: string): string {
  const safe = address.replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('\n', '');
  return `[${escaped(text)}](${/[()\s]/.test(safe) ? `<${safe}>` : safe})`;
}

/** Text in a code span, whatever backticks it holds. */
export function code(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1);
  const padded = text.startsWith('`') || text.endsWith('`') ? ` ${text} ` : text;
  return `${fence}${padded.replaceAll(/\s+/g, ' ')}${fence}`;
}

/** Text in a fenced block that no line of it can close. */
export function block(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}markdown\n${text.trimEnd()}\n${fence}`;
}

/** A list; nothing when it is empty. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Parts of a page with an empty line between them; empty parts are left out. One line end closes the page. */
export function page(parts: readonly (string | undefined)[]): string {
  return `${parts.filter((part) => part !== undefined && part !== '').join('\n\n')}\n`;
}

function longestRun(text: string): number {
  let longest = 0;
  let run = 0;
  for (const character of text) {
    run = character === '`' ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
