/** How the panel looks: the fonts and colours of the editor's theme, those of high contrast too. */
export const panelStyle = `
body { color: var(--vscode-foreground); background: var(--vscode-editor-background); font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); line-height: 1.5; padding: 0 1.2em 2em; }
main { max-width: 46em; }
h1 { font-size: 1.4em; line-height: 1.25; font-weight: 600; margin: 0.4em 0 0.6em; }
h2 { font-size: 1.1em; font-weight: 600; margin: 1.6em 0 0.4em; padding-top: 0.8em; border-top: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent)); }
h3 { font-size: 1em; font-weight: 600; margin: 1em 0 0.2em; }
h4 { font-size: 1em; font-weight: 600; margin: 0.8em 0 0.1em; color: var(--vscode-descriptionForeground); }
p { margin: 0.3em 0 0.6em; }
.severity { display: inline-block; margin: 1em 0 0; padding: 0 0.5em; border: 1px solid currentcolor; border-radius: 3px; }
.severity.error { color: var(--vscode-problemsErrorIcon-foreground, var(--vscode-errorForeground)); }
.severity.warning { color: var(--vscode-problemsWarningIcon-foreground); }
.severity.information { color: var(--vscode-problemsInfoIcon-foreground); }
.place, footer { color: var(--vscode-descriptionForeground); }
.superseded { font-weight: 600; }
footer { margin-top: 2em; }
blockquote { margin: 0.4em 0 0.8em; padding: 0.4em 0.9em; white-space: pre-wrap; overflow-wrap: anywhere; background: var(--vscode-textBlockQuote-background); border-left: 3px solid var(--vscode-textBlockQuote-border, var(--vscode-contrastBorder, currentcolor)); }
mark { color: inherit; background: var(--vscode-editor-findMatchHighlightBackground, transparent); outline: 1px solid var(--vscode-contrastActiveBorder, transparent); text-decoration: underline; text-underline-offset: 0.2em; }
ul { margin: 0.2em 0 0.6em; padding-left: 1.3em; }
li { margin: 0.25em 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.1em 1em; margin: 0.4em 0; }
dt { color: var(--vscode-descriptionForeground); }
dd { margin: 0; overflow-wrap: anywhere; }
article { margin-bottom: 0.8em; }
summary { cursor: pointer; }
summary h3 { display: inline; }
details > :not(summary) { margin-left: 1.05em; }
code { font-family: var(--vscode-editor-font-family); }
a { color: var(--vscode-textLink-foreground); }
a:hover { color: var(--vscode-textLink-activeForeground); }
button { font: inherit; color: var(--vscode-button-secondaryForeground, var(--vscode-button-foreground)); background: var(--vscode-button-secondaryBackground, var(--vscode-button-background)); border: 1px solid var(--vscode-contrastBorder, transparent); border-radius: 2px; padding: 0.25em 0.8em; cursor: pointer; }
button:hover { background: var(--vscode-button-secondaryHoverBackground, var(--vscode-button-hoverBackground)); }
:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
`;
