/** A number with its noun in the right form: "1 regel", "2 regels". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
