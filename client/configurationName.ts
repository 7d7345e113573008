/** The name of a configuration of this program: `configurationName` of the server, of which nothing else is needed. */
export const configurationName = 'toetssteen.config.yaml';
