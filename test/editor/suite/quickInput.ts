import * as vscode from 'vscode';

/** How long a question may stay open, in milliseconds. */
const patience = 20_000;

/**
 * Answers a question of a command, or takes away what it says: no event tells that the question is there, so the answer is
 * given again and again until the command ends. VS Code ignores an answer as long as nothing is asked.
 *
 * @param asking the command that runs, and has not been waited for
 * @param answer commands of VS Code that together are an answer, in their order
 * @throws when the command does not end
 */
export async function answerUntilDone(asking: Thenable<unknown>, ...answer: readonly string[]): Promise<void> {
  let ended = false;
  const done = asking.then(() => {
    ended = true;
  });
  const start = performance.now();
  while (!ended) {
    if (performance.now() - start > patience) throw new Error(`Nothing came of ${answer.join(', ')}`);
    for (const command of answer) await vscode.commands.executeCommand(command);
  }
  await done;
}

/** Chooses what is chosen in a list already. */
export const acceptChoice = 'workbench.action.acceptSelectedQuickOpenItem';
/** Goes to the first line of a list. */
export const firstChoice = 'quickInput.first';
/** Turns the line of a list on or off of which several may be chosen. */
export const toggleChoice = 'workbench.action.quickPickManyToggle';
/** Leaves a question without an answer. */
export const leaveQuestion = 'workbench.action.closeQuickOpen';
/** Takes away what was said. */
export const dismissMessages = 'notifications.clearAll';
