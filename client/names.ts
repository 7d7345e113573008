/**
 * Names that the manifest and the code share.
 */

/** Commands of the extension that no server names; those that one does are `clientCommands` of the protocol. */
export const ownCommands = {
  checkWorkspace: 'toetssteen.checkWorkspace',
  restart: 'toetssteen.restart',
  showOutput: 'toetssteen.showOutput',
  newBill: 'toetssteen.newBill',
  openConfiguration: 'toetssteen.openConfiguration',
  filterFindings: 'toetssteen.filterFindings',
  groupByTheme: 'toetssteen.groupByTheme',
  groupByArticle: 'toetssteen.groupByArticle',
  openWalkthrough: 'toetssteen.openWalkthrough',
} as const;

/** The view with findings. */
export const findingsViewId = 'toetssteen.findings';
/** The type of the panel that explains a finding, by which the editor finds it again after a restart. */
export const panelType = 'toetssteen.ruling';
/** The walkthrough: the extension's name, and its own. */
export const walkthroughId = 'toetssteen.toetssteen#start';

/** What conditions in the manifest ask for. */
export const contextKeys = {
  billIsActive: 'toetssteen.billIsActive',
  grouping: 'toetssteen.grouping',
} as const;
