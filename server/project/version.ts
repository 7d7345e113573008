/** Version of the program. A test holds it equal to package.json, from which a bundle cannot read. */
export const version = '0.1.0';
