import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { packFromText } from '../../norms/packJson.js';
import { provideBuiltInPack } from '../../project/builtInPack.js';
import { leavingCancelled } from '../cancelled.js';
import { ClientFiles, noFiles } from '../clientFiles.js';
import { serve } from '../server.js';

/** The part of a worker's global scope that carries messages. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self), leavingCancelled);
serve(connection, {
  files({ fileRequests, rules }) {
    if (rules !== undefined) provideBuiltInPack(packFromText(rules));
    return fileRequests ? new ClientFiles(connection) : noFiles;
  },
  today: () => new Date().toLocaleDateString('sv-SE'),
});
connection.listen();
