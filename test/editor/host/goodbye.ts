/** What a run tells its guard when it ends well: it has closed its browser and will delete its folder. */
export const goodbye = 'goodbye';
