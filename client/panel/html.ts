/** Text in which nothing is read as HTML: what a document or a rule pack says is shown, never run. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** HTML that was made by these functions, and so can stand in the page as it is. */
export interface Html {
  readonly html: string;
}

type Content = string | Html | undefined | readonly (string | Html | undefined)[];

/** Writes HTML: texts are escaped, HTML is not, and what is undefined is left out. */
export function html(parts: TemplateStringsArray, ...values: Content[]): Html {
  return { html: parts.reduce((text, part, at) => `${text}${write(values[at - 1])}${part}`) };
}

function write(value: Content): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if ('html' in value) return value.html;
  return value.map(write).join('');
}

/** A link to a page; the text alone when the address is not one of the web. */
export function link(address: string, text: string): Html {
  return isWebAddress(address) ? html`<a href="${address}">${text}</a>` : html`${text}`;
}

/** Whether an address may be opened in a browser: not what would start a program or read a file. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(address);
}
