#!/usr/bin/env node
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../project/version.js';
import { leavingCancelled } from '../cancelled.js';
import { ClientFiles, noFiles } from '../clientFiles.js';
import { serve } from '../server.js';
import { namesChannel } from './channel.js';
import { help } from './help.js';
import { NodeFiles } from './nodeFiles.js';

const asked = new Set(process.argv.slice(2));

if (asked.has('--version') || asked.has('-V')) {
  process.stdout.write(`${version}\n`);
} else if (asked.has('--help') || asked.has('-h') || !namesChannel(process.argv.slice(2))) {
  const wrong = !asked.has('--help') && !asked.has('-h');
  (wrong ? process.stderr : process.stdout).write(help(process.env));
  process.exitCode = wrong ? 2 : 0;
} else {
  const connection = createConnection(ProposedFeatures.all, leavingCancelled);
  serve(connection, {
    files: ({ fileRequests }) => new NodeFiles(fileRequests ? new ClientFiles(connection) : noFiles),
    today: () => new Date().toLocaleDateString('sv-SE'),
  });
  connection.listen();
}
