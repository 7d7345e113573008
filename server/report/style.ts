/** Colours and links of a terminal, so that the formats need not know whether there are any. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  blue(text: string): string;
  green(text: string): string;
  /** A web address, clickable where the terminal can do that. */
  link(url: string): string;
}

const same = (text: string): string => text;

/** No colours, no links: for files, pipes and terminals that ask for none. */
export const plain: Style = { bold: same, dim: same, red: same, yellow: same, blue: same, green: same, link: same };
