/** Shows what the program does, on the invented bills in examples/. Run by `npm run demo`, after a build. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = fileURLToPath(new URL('../dist/toetssteen.cjs', import.meta.url));

/** Runs the program as a user would, in the project's folder, and ends the demo when that fails. */
function toetssteen(...args) {
  console.log(`\n$ toetssteen ${args.join(' ')}\n`);
  const { status, error } = spawnSync(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

console.log('Toetssteen reads draft bills and shows which provision conflicts with the law above it.');
console.log('The two bills below are invented; the rulings and norms are real.');

toetssteen('check', 'examples/wetsvoorstel-asielmaatregelen.md', '--fail-on', 'never', '--lang', 'nl');
toetssteen('check', 'examples/asylum-emergency-bill.md', '--fail-on', 'never', '--lang', 'en');

console.log(`
What next (node dist/toetssteen.cjs, or npx toetssteen once it is installed):
  toetssteen outline examples/wetsvoorstel-asielmaatregelen.md   see how the bill was read
  toetssteen explain criminalising-aid                           read the rules of a theme
  toetssteen explain ECLI:EU:C:2022:505                          read what a ruling holds
  toetssteen check your-bill.md                                  check a bill of your own
  toetssteen --help                                              everything else`);
