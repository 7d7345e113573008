/**
 * Whether the arguments name a way to speak with the client, as `--stdio`, `--node-ipc`, `--socket=6009` or `--pipe NAME`.
 * @param args the arguments of the program
 */
export function namesChannel(args: readonly string[]): boolean {
  return args.some((argument, at) => {
    if (argument === '--stdio' || argument === '--node-ipc') return true;
    const [, name, written] = /^--(socket|pipe)(?:=(.*))?$/.exec(argument) ?? [];
    const value = written ?? args[at + 1] ?? '';
    return name === 'socket' ? /^\d+$/.test(value) : name === 'pipe' && /^[^-]/.test(value);
  });
}
