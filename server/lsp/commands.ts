import type { Feature } from './feature.js';
import { serverCommands } from './protocol.js';

/** The commands that the server carries out itself. */
export const commands: Feature = {
  capabilities: () => ({
    executeCommandProvider: { commands: Object.values(serverCommands) },
  }),
  register({ connection, workspaceCheck }) {
    connection.onExecuteCommand(({ command }, token) =>
      command === serverCommands.checkWorkspace ? workspaceCheck.run(token) : null,
    );
  },
};
