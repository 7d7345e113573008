import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'node:net';
import { startBrowser } from '../host/browser.js';
import { requireChromium } from '../host/chromium.js';
import { install } from '../host/install.js';
import { Log } from '../host/log.js';
import { chosenRelease } from '../host/releases.js';
import { startServer } from '../host/server.js';
import { Workbench } from './workbench.js';
const docs = mkdtempSync('/tmp/e2e-docs-');
cpSync('examples/wetsvoorstel-asielmaatregelen.md', join(docs, 'wetsvoorstel-asielmaatregelen.md'));
cpSync('test/editor/documents/README.md', join(docs, 'README.md'));
const theme = process.argv[2] ?? 'Default Light Modern';
const out = process.argv[3] ?? '/tmp/e2e-shots'; mkdirSync(out, { recursive: true });
const log = new Log();
const server = await startServer(install(chosenRelease(process.env)), { documents: docs, settings: { 'toetssteen.language': 'nl', 'workbench.colorTheme': theme } }, log);
const browser = await startBrowser(requireChromium(), server.folder);
const page = browser.pages()[0] ?? (await browser.newPage());
const w = new Workbench(page);
let n = 0;
const shot = async (name: string) => { n++; await page.screenshot({ path: `${out}/${String(n).padStart(2, '0')}-${name}.png`, animations: 'disabled' }); console.log('shot', n, name, Math.round(performance.now())); };
const attempt = async (name: string, f: () => Promise<void>) => { try { await f(); } catch (e) { console.log('FAIL', name, String(e).slice(0, 600)); } await shot(name); };
page.setDefaultTimeout(30000);
const file = join(server.documents, 'wetsvoorstel-asielmaatregelen.md');
await page.goto(server.address({ folder: server.documents, file, extension: '/tmp/e2e-ext' }));
await attempt('open', async () => { await w.marks('error').first().waitFor({ state: 'attached', timeout: 90000 }); });
// keep the session open and read commands from stdin as JS
const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
const socket = '/tmp/e2e.sock';
try { (await import('node:fs')).unlinkSync(socket); } catch {}
const srv = createServer({ allowHalfOpen: true }, (c) => { let t = ''; c.on('data', (d) => (t += d)); c.on('end', async () => {
  let r: unknown; try { r = await new AsyncFunction('page', 'w', 'shot', 'attempt', 'server', 'log', t)(page, w, shot, attempt, server, log); } catch (e) { r = 'ERR ' + String(e).slice(0, 1500); }
  c.end(typeof r === 'string' ? r : JSON.stringify(r, null, 1) ?? 'ok'); }); });
srv.listen(socket); console.log('ready');
process.on('SIGTERM', async () => { await browser.close(); await server.close(); process.exit(0); });
