/**
 * Runs in the page of the panel: tells the extension which button was used, remembers what is shown, and says that
 * something was copied. It puts no text into the page that does not stand there already.
 */
export const panelScript = `(() => {
  const editor = acquireVsCodeApi();
  const memory = JSON.parse(document.body.dataset.memory);
  if (memory !== null) editor.setState(memory);
  document.addEventListener('click', (event) => {
    const button = event.target.closest('button[data-action]');
    if (button !== null) editor.postMessage({ action: button.dataset.action });
  });
  window.addEventListener('message', ({ data }) => {
    const status = document.getElementById('copied');
    if (data === 'copied' && status !== null) status.textContent = status.dataset.text;
  });
})();`;
